package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.FormStore;
import ma.opencommune.information.store.RequestStore;

/** What time alone does to requests: an answered one is closed when the window of the complaint is over. */
@ApplicationScoped
@Transactional
public class CaseCare {

    private static final int PART = 100;
    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    RequestStore requests;

    @Inject
    FormStore forms;

    @Inject
    CaseClocks clocks;

    @Inject
    Ladders ladders;

    @Inject
    Registration registration;

    @Inject
    RequestLetters letters;

    /** Closes what is over, some at a time; says how many. */
    public int close() {
        LocalDate today = clocks.today();
        int closed = 0;
        for (String number : requests.answeredBefore(today.minusDays(20), PART)) {
            RequestRecord request = requests.lock(number).orElseThrow();
            Optional<LocalDate> window = ladders.last(request);
            if (window.isEmpty()) {
                continue;
            }
            Decision decision = request.state().decide(new CaseCommand.Close(today, window.get()));
            if (decision instanceof Decision.Taken taken) {
                requests.save(request, taken.next(), taken.event(), registration.now());
                letters.audit("information.request.closed", request, Map.of());
                closed++;
            }
        }
        return closed;
    }

    /** Forgets which forms made which requests, once no form so old is taken any more. */
    public void forgetForms() {
        forms.forget(registration.now().minus(KEPT));
    }
}
