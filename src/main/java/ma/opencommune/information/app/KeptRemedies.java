package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.SignedAnswer;
import ma.opencommune.information.store.AppealStore;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.information.store.SignedAnswerStore;

/** What is kept of answers and remedies, as the tracking page and the complete file show it. */
@ApplicationScoped
public class KeptRemedies {

    @Inject
    Ladders ladders;

    @Inject
    SignedAnswerStore answers;

    @Inject
    ComplaintStore complaints;

    @Inject
    AppealStore appeals;

    Optional<Ladder> ladder(RequestRecord request) {
        return ladders.of(request);
    }

    /** Every answer as it was signed, the oldest first. */
    List<SignedAnswer> answers(RequestRecord request) {
        return answers.of(request.id());
    }

    /** Steps to the commission and the court. */
    List<Appeal> appeals(RequestRecord request) {
        return appeals.of(request.id());
    }

    /** Answers that another one was ordered after, the oldest first. */
    List<SignedAnswer> earlier(RequestRecord request) {
        return answers.of(request.id()).stream().filter(one -> !one.stands()).toList();
    }

    /** Complaints beside the one that the ladder shows. */
    List<Complaint> others(RequestRecord request, Optional<Ladder> ladder) {
        long shown = ladder.flatMap(Ladder::complaint).map(Complaint::id).orElse(0L);
        return complaints.of(request.id()).stream()
                .filter(one -> one.id() != shown)
                .toList();
    }
}
