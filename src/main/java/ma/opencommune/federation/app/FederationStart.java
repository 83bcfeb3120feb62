package ma.opencommune.federation.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ma.opencommune.platform.persistence.Migrations;

/** Makes this node's key and begins its log at the first start. */
@ApplicationScoped
public class FederationStart {

    @Inject
    OwnLog log;

    /** Once the schema is there, and before anything is told. */
    void start(@Observes @Priority(Migrations.PRIORITY + 5) @Initialized(ApplicationScoped.class) Object start) {
        log.begin();
    }
}
