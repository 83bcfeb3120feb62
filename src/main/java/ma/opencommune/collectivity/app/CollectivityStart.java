package ma.opencommune.collectivity.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ma.opencommune.platform.persistence.Migrations;

/** What the collectivity does at the start of the application, once the schema is there. */
@ApplicationScoped
public class CollectivityStart {

    @Inject
    CalendarImport calendar;

    @Inject
    TerritoryImport territory;

    void start(@Observes @Priority(Migrations.PRIORITY + 10) @Initialized(ApplicationScoped.class) Object start) {
        calendar.importShipped();
        territory.bringDemo();
    }
}
