package ma.opencommune.information.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Resources;
import ma.opencommune.platform.persistence.Migrations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Requests of people who do not exist, on the empty database of a demonstration ({@code opencommune.demo}): all or none, each taken
 * through the use cases of the desk, the officer, the head and the publisher. Nowhere else is anything made.
 */
@ApplicationScoped
@Transactional
public class DemoRequests {

    @Inject
    RequestStore requests;

    @Inject
    DemoCase demo;

    @Inject
    @ConfigProperty(name = "opencommune.demo", defaultValue = "false")
    boolean wanted;

    @ActivateRequestContext
    void load(@Observes @Priority(Migrations.PRIORITY + 60) @Initialized(ApplicationScoped.class) Object start) {
        if (!wanted || !requests.empty() || !demo.staffed()) {
            return;
        }
        List<Map<String, String>> rows =
                Csv.rows(Resources.text(DemoRequests.class, "/ma/opencommune/information/demo-requests.csv"));
        for (int at = 0; at < rows.size(); at++) {
            demo.play(rows.get(at), at + 1);
        }
    }
}
