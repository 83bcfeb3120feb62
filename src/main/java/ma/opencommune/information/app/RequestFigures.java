package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import ma.opencommune.information.domain.figures.FigurePeriod;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The figures of a period, for those who work here. */
@ApplicationScoped
@Transactional
public class RequestFigures {

    @Inject
    FigureCounts counts;

    @Inject
    CaseClocks clocks;

    @Inject
    CurrentAccount account;

    /** Every number of the period. */
    public Figures of(FigurePeriod period) {
        account.require(Permission.INFORMATION_READ);
        return counts.count(period);
    }

    /** The day on which they are counted. */
    public LocalDate today() {
        return clocks.today();
    }
}
