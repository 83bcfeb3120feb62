package ma.opencommune.information.domain.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;
import ma.opencommune.information.domain.request.Decision.Taken;

/** The rules of parts that end differently: written by the officer of the case while the answer is written, each one complete. */
final class PartRules {

    private final RequestCase standing;

    PartRules(RequestCase standing) {
        this.standing = standing;
    }

    Decision add(CaseCommand.AddPart add) {
        Optional<Reason> against = against(add.by());
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        List<AnswerPart> parts = new ArrayList<>(parts());
        Set<Answer.Gap> gaps = add.part().gaps();
        if (!gaps.isEmpty() || parts.size() >= Answer.MOST_PARTS) {
            return gaps.isEmpty()
                    ? Refused.because(Reason.TOO_MANY_PARTS)
                    : new Refused(Reason.ANSWER_INCOMPLETE, gaps);
        }
        parts.add(add.part());
        return kept(add.by(), parts);
    }

    Decision drop(CaseCommand.DropPart drop) {
        Optional<Reason> against = against(drop.by());
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        List<AnswerPart> parts = new ArrayList<>(parts());
        if (drop.place() < 0 || drop.place() >= parts.size()) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        parts.remove(drop.place());
        return kept(drop.by(), parts);
    }

    private List<AnswerPart> parts() {
        return standing.draft().map(Answer::parts).orElse(List.of());
    }

    private Decision kept(long by, List<AnswerPart> parts) {
        Answer draft = standing.draft().orElseGet(() -> new Answer(null, null, "", "", ""));
        return new Taken(
                new RequestCase(
                        standing.handling(),
                        standing.officer(),
                        Optional.of(draft.with(parts)),
                        OptionalLong.of(by),
                        standing.answeredOn(),
                        standing.asides()),
                CaseEvent.by(by, Kind.DRAFTED, ""));
    }

    private Optional<Reason> against(long by) {
        if (standing.handling() != Handling.SEARCHING) {
            return Optional.of(Reason.NOT_IN_THIS_STATE);
        }
        return standing.officer().equals(OptionalLong.of(by)) ? Optional.empty() : Optional.of(Reason.NOT_YOUR_CASE);
    }
}
