package ma.opencommune.information.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.Asides;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.Clarification;
import ma.opencommune.information.domain.request.DownReason;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.Extension;
import ma.opencommune.information.domain.request.ExtensionReason;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.Question;
import ma.opencommune.information.domain.request.RequestCase;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Urgency;
import ma.opencommune.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Makes records of the domain from rows. */
final class RowReader {

    private RowReader() {}

    /** Where the parts of the answer are not asked about. */
    static RequestRecord record(RequestRow row, @Nullable AnswerRow answer) {
        return record(row, answer, List.of());
    }

    static RequestRecord record(RequestRow row, @Nullable AnswerRow answer, List<AnswerPart> parts) {
        return new RequestRecord(
                row.id,
                row.number,
                row.version,
                Channel.valueOf(row.channel),
                question(row),
                row.received,
                row.submitted,
                state(row, answer, parts),
                dates(row),
                publicSide(row));
    }

    private static Question question(RequestRow row) {
        return new Question(
                Language.parse(row.language).orElse(Language.AR),
                row.subject,
                row.description,
                AnswerForm.valueOf(row.answerForm),
                RequestKind.valueOf(row.kind),
                row.urgentReason);
    }

    private static RequestCase state(RequestRow row, @Nullable AnswerRow answer, List<AnswerPart> parts) {
        return new RequestCase(
                Handling.valueOf(row.handling),
                row.officer == null ? OptionalLong.empty() : OptionalLong.of(row.officer),
                Optional.ofNullable(answer).map(kept -> answer(kept, parts)),
                answer == null ? OptionalLong.empty() : OptionalLong.of(answer.draftedBy),
                Optional.ofNullable(row.answered),
                new Asides(
                        extension(row),
                        Clarification.valueOf(row.clarification),
                        urgency(row),
                        Optional.ofNullable(row.reopened)));
    }

    private static Urgency urgency(RequestRow row) {
        return new Urgency(Urgency.State.valueOf(row.urgency), Optional.ofNullable(row.urgencyBy), row.urgencyWords);
    }

    private static Optional<Extension> extension(RequestRow row) {
        return row.extensionState == null
                ? Optional.empty()
                : Optional.of(new Extension(
                        ExtensionReason.valueOf(String.valueOf(row.extensionReason)),
                        String.valueOf(row.extensionWords),
                        row.extensionBy == null ? 0 : row.extensionBy,
                        Extension.State.valueOf(row.extensionState)));
    }

    private static Answer answer(AnswerRow row, List<AnswerPart> parts) {
        return new Answer(
                row.outcome == null ? null : Outcome.valueOf(row.outcome),
                row.ground == null ? null : Ground.valueOf(row.ground),
                row.text,
                row.reason,
                row.orientation,
                parts);
    }

    static DueDates dates(RequestRow row) {
        return new DueDates(
                row.due,
                row.knownDue,
                row.firstDue,
                row.earliest,
                row.latest,
                row.provisional,
                row.extended,
                row.regime,
                row.calendarRevision);
    }

    private static PublicSide publicSide(RequestRow row) {
        return new PublicSide(
                Publication.valueOf(row.publication),
                row.publicTitle,
                row.publicService,
                row.publicationReason,
                Optional.ofNullable(row.publicationCode).map(DownReason::valueOf),
                Optional.ofNullable(row.heldUntil));
    }
}
