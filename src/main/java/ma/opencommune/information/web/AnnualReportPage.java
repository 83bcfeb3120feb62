package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.app.AnnualReports;

/** Where the annual report to the commission is made. */
@Named
@RequestScoped
public class AnnualReportPage {

    @Inject
    AnnualReports reports;

    @Inject
    Clock clock;

    public List<Integer> getYears() {
        return reports.years();
    }

    /** The year a report is due for: the last one that is over. */
    public int getLast() {
        return LocalDate.now(clock).getYear() - 1;
    }
}
