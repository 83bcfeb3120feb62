package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;

/** What the people of the demonstration would read on their pages: the key of a form, the version of a case, the days left. */
@ApplicationScoped
class DemoForms {

    @Inject
    FormKeys keys;

    @Inject
    RequestStore requests;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseClocks clocks;

    FormKey next() {
        return keys.check(keys.next()).orElseThrow();
    }

    int version(String number) {
        return requests.find(number).orElseThrow(() -> new NotFound(number)).version();
    }

    LocalDate today() {
        return clocks.today();
    }

    int left(Term term, LocalDate received) {
        return deadlines
                .calendar()
                .workingDaysBetween(
                        today(), deadlines.count(term, received, false).due());
    }
}
