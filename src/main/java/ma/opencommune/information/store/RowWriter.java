package ma.opencommune.information.store;

import java.time.Instant;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Question;
import ma.opencommune.information.domain.request.RequestCase;
import ma.opencommune.kernel.search.SearchWords;
import org.jspecify.annotations.Nullable;

/** Writes records of the domain into rows. */
final class RowWriter {

    private static final int LONGEST_WORDS = 1500;

    private RowWriter() {}

    static RequestRow row(NewRequest request) {
        RequestRow row = new RequestRow();
        Question question = request.question();
        row.number = request.number();
        row.tokenHash = request.token().hash();
        row.channel = request.channel().name();
        row.language = question.language().tag();
        row.kind = question.kind().name();
        row.urgentReason = question.urgentReason();
        row.subject = question.subject();
        row.description = question.description();
        row.answerForm = question.form().name();
        row.words = words(request.number() + " " + question.subject());
        row.wordsVersion = SearchWords.VERSION;
        row.received = request.received();
        row.submitted = request.submitted();
        fill(row, RequestCase.submitted(request.urgency()));
        fill(row, request.dates());
        fill(row, PublicSide.NONE, request.submitted());
        return row;
    }

    static void fill(RequestRow row, RequestCase state) {
        row.handling = state.handling().name();
        row.open = state.handling().open();
        row.officer = state.officer().isPresent() ? state.officer().getAsLong() : null;
        row.answered = state.answeredOn().orElse(null);
        row.reopened = state.asides().reopened().orElse(null);
        row.clarification = state.asides().clarification().name();
        row.urgency = state.asides().urgency().state().name();
        row.urgencyBy = state.asides().urgency().decideBy().orElse(null);
        row.urgencyWords = state.asides().urgency().words();
        state.asides().extension().ifPresent(extension -> {
            row.extensionState = extension.state().name();
            row.extensionReason = extension.reason().name();
            row.extensionWords = extension.words();
            row.extensionBy = extension.askedBy();
        });
        boolean signedOff = state.handling().answered();
        Answer signed = signedOff ? state.draft().orElse(null) : null;
        row.outcome = name(signed == null ? null : signed.outcome());
        row.ground = name(signed == null ? null : signed.ground());
    }

    static void fill(RequestRow row, DueDates dates) {
        row.due = dates.due();
        row.knownDue = dates.knownDue();
        row.firstDue = dates.firstDue();
        row.earliest = dates.earliest();
        row.latest = dates.latest();
        row.provisional = dates.provisional();
        row.extended = dates.extended();
        row.regime = dates.regime();
        row.calendarRevision = dates.revision();
    }

    static void fill(RequestRow row, PublicSide side, Instant at) {
        row.publication = side.publication().name();
        row.publicTitle = side.title();
        row.publicWords =
                side.publication().listed() ? words(row.number + " " + side.title() + " " + side.service()) : "";
        row.publicService = side.service();
        row.publicationCode = name(side.code().orElse(null));
        row.publicChanged = at;
        row.publicationReason = side.reason();
        row.heldUntil = side.heldUntil().orElse(null);
        row.published = side.publication().listed() ? at : null;
    }

    static void fill(AnswerRow row, Answer answer, long draftedBy) {
        row.outcome = name(answer.outcome());
        row.ground = name(answer.ground());
        row.text = answer.text();
        row.reason = answer.reason();
        row.orientation = answer.orientation();
        row.draftedBy = draftedBy;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static String words(String text) {
        String folded = SearchWords.index(text);
        return folded.length() > LONGEST_WORDS ? folded.substring(0, LONGEST_WORDS) : folded;
    }
}
