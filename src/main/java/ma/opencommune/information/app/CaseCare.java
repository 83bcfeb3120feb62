package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
    CaseMoves moves;

    /** Closes what is over, some at a time; goes on behind those whose window is still open. Says how many. */
    public int close() {
        LocalDate today = clocks.today();
        int closed = 0;
        List<RequestRecord> part = requests.answeredBefore(today.minusDays(20), 0, PART);
        while (!part.isEmpty() && closed < PART) {
            closed +=
                    (int) part.stream().filter(request -> close(request, today)).count();
            part = requests.answeredBefore(
                    today.minusDays(20), part.get(part.size() - 1).id(), PART);
        }
        return closed;
    }

    private boolean close(RequestRecord seen, LocalDate today) {
        if (!over(seen, today)) {
            return false;
        }
        RequestRecord request = requests.lock(seen.number()).orElseThrow();
        Optional<LocalDate> window = ladders.last(request);
        if (window.isPresent()
                && request.state().decide(new CaseCommand.Close(today, window.get())) instanceof Decision.Taken taken) {
            moves.take(request, taken, "information.request.closed");
            return true;
        }
        return false;
    }

    private boolean over(RequestRecord request, LocalDate today) {
        return ladders.last(request).filter(last -> last.isBefore(today)).isPresent();
    }

    /** Forgets which forms made which requests, once no form so old is taken any more. */
    public void forgetForms() {
        forms.forget(registration.now().minus(KEPT));
    }
}
