package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.kernel.Ref;
import ma.opencommune.platform.persistence.Counters;

/** The numbers of proposals: prefix of the commune and P, year of the budget, running number. */
@ApplicationScoped
class ProposalNumbers {

    @Inject
    Counters counters;

    @Inject
    Commune commune;

    /** The next one, inside the caller's transaction. */
    String next(int year) {
        String prefix = commune.identity().prefix();
        String mark = prefix.length() < 6 ? prefix + "P" : prefix.substring(0, 5) + "P";
        return Ref.of(mark, year, counters.next("budgeting-proposal", year)).toString();
    }
}
