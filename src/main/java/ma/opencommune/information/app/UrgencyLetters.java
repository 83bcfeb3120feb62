package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;

/** Keeps the dates that follow from a decision on urgency and tells the requester why, and until when the answer is owed. */
@ApplicationScoped
public class UrgencyLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    DueDays dueDays;

    @Inject
    Registration registration;

    void accepted(RequestRecord request) {
        send(request, "urgent", request.dates());
    }

    void declined(RequestRecord request, DueDates dates, LocalDate before) {
        requests.date(request, dates);
        requests.note(
                request,
                new CaseEvent(
                        CaseEvent.Kind.DEADLINE_RECALCULATED,
                        OptionalLong.empty(),
                        before + "/" + dates.due() + "/" + CaseEvent.URGENCY),
                registration.now());
        send(request, "ordinary", dates);
    }

    private void send(RequestRecord request, String kind, DueDates due) {
        Language language = request.question().language();
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request,
                        requests.requester(request),
                        token,
                        kind,
                        request.state().asides().urgency().words(),
                        dueDays.words(language, due)));
    }
}
