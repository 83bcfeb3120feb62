package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.information.app.DutyRecords;
import ma.opencommune.information.app.MonthRecords;

/** Where the numbers of a report come from. */
@ApplicationScoped
class OwnSources {

    @Inject
    MonthRecords months;

    @Inject
    DutyRecords duties;

    MonthRecords months() {
        return months;
    }

    DutyRecords duties() {
        return duties;
    }
}
