package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.CaseMoved;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RequestCase;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;

/**
 * Takes one step of staff on a case: locks it, sees that nobody was quicker, lets the domain decide, keeps and records. Each step names
 * the version that was seen; a case that changed since is left alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseMoves {

    @Inject
    RequestStore requests;

    @Inject
    Registration registration;

    @Inject
    RequestLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    Event<CaseMoved> moved;

    Step take(String number, int seen, CaseCommand command, String action) {
        RequestRecord request = lock(number);
        List<TimelineEntry> since = since(request, seen);
        if (!since.isEmpty()) {
            return new Step.Stale(since);
        }
        Decision decision = request.state().decide(command);
        if (decision instanceof Decision.Refused no) {
            return new Step.Refused(no.reason(), no.gaps());
        }
        Decision.Taken taken = (Decision.Taken) decision;
        take(request, taken, action);
        return new Step.Done();
    }

    /** Takes a step of a locked case that is decided: keeps it, writes it down, and tells whose turn it is. */
    void take(RequestRecord request, Decision.Taken taken, String action) {
        take(request, taken, action, Map.of());
    }

    /** The same with what the trail keeps besides. */
    void take(RequestRecord request, Decision.Taken taken, String action, Map<String, String> details) {
        requests.save(request, taken.next(), taken.event(), registration.now());
        letters.audit(action, request, details);
        moved.fire(new CaseMoved(
                request.number(),
                taken.event().kind(),
                taken.event().by(),
                taken.next().officer(),
                request.dates().due(),
                stage(request.state()) != stage(taken.next())));
    }

    private static RegisterFilter.Stage stage(RequestCase state) {
        return RegisterFilter.Stage.of(state.handling());
    }

    /** What happened to a case after the version that was seen. */
    List<TimelineEntry> since(RequestRecord request, int seen) {
        return request.version() == seen
                ? List.of()
                : requests.timeline(request).stream()
                        .filter(entry -> entry.version() > seen)
                        .toList();
    }

    /** The answer's files changed: a new version, so that others are told. */
    void noteDraft(RequestRecord request) {
        requests.note(request, new CaseEvent(CaseEvent.Kind.DRAFTED, OptionalLong.of(me()), ""), registration.now());
    }

    /** Something else that came of the step. */
    void note(RequestRecord request, CaseEvent.Kind kind, String detail) {
        requests.note(request, new CaseEvent(kind, OptionalLong.of(me()), detail), registration.now());
    }

    RequestRecord lock(String number) {
        return requests.lock(number).orElseThrow(() -> new NotFound(number));
    }

    /** The case as it stands in this transaction. */
    RequestRecord find(String number) {
        return requests.find(number).orElseThrow(() -> new NotFound(number));
    }

    /** The case of whoever holds its code. */
    Optional<RequestRecord> own(String number, Token token) {
        return requests.find(number, token);
    }

    Instant now() {
        return registration.now();
    }

    LocalDate today() {
        return registration.today();
    }

    /** The account that takes the step. */
    long me() {
        return account.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
    }
}
