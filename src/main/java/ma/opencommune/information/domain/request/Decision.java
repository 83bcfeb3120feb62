package ma.opencommune.information.domain.request;

import java.util.List;
import java.util.Set;

/** What becomes of a command: taken, or refused for a reason that is shown. Decided before anything changes. */
public sealed interface Decision {

    /**
     * The command is carried out.
     *
     * @param next the case afterwards
     * @param event what happened
     */
    record Taken(RequestCase next, CaseEvent event) implements Decision {}

    /**
     * The command is not possible; nothing changes.
     *
     * @param reason why
     * @param gaps what the answer lacks, when that is the reason
     */
    record Refused(Reason reason, Set<Answer.Gap> gaps) implements Decision {

        static Refused because(Reason reason) {
            return new Refused(reason, Set.of());
        }
    }

    /** Why a command is refused; text key {@code information.refused.<REASON>}. */
    enum Reason {
        /** The request does not stand where this is possible. */
        NOT_IN_THIS_STATE,
        /** An order is entered with its document. */
        DOCUMENT_MISSING,
        /** A file has boxes that are not burned into it. */
        REDACTION_OPEN,
        /** A box lies beside the page, is too small, or there are too many. */
        BOX_BESIDE_PAGE,
        /** Only the officer of the case may do this; it can be assigned anew. */
        NOT_YOUR_CASE,
        /** This account does not handle requests. */
        NOT_AN_OFFICER,
        /** The answer lacks something. */
        ANSWER_INCOMPLETE,
        /** Whoever wrote the answer does not sign it. */
        FOUR_EYES,
        /** The period was extended already; there is no second time. */
        EXTENDED_ALREADY,
        /** An extension waits for the head. */
        EXTENSION_WAITS,
        /** The first due date has come; an extension is decided before it. */
        TOO_LATE_TO_EXTEND,
        /** The new due date lies beyond the calendar of closure days. */
        BEYOND_CALENDAR,
        /** Urgency was not claimed. */
        NOT_URGENT,
        /** Urgency was accepted or declined already. */
        URGENCY_DECIDED,
        /** The working day in which urgency can be declined is over; the urgent period stays. */
        TOO_LATE_TO_DECLINE,
        /** Urgency is decided before an extension is asked for. */
        URGENCY_WAITS,
        /** A request has at most so many parts. */
        TOO_MANY_PARTS,
        /** A first part waits for the head. */
        EARLY_WAITS,
        /** The requester was given this file with a first part, or will be when the head signs. */
        FILE_GIVEN,
        /** No copy is counted. */
        NO_COPIES,
        /** The one question was asked already. */
        ASKED_ALREADY,
        /** It must be said in words. */
        WORDS_MISSING,
        /** Whoever handled the case does not decide a complaint about it. */
        OWN_CASE,
        /** No complaint can be made now, or one was made. */
        NO_COMPLAINT_NOW,
        /** This step of the remedies is not open, or was taken. */
        STEP_NOT_OPEN,
        /** A day in the future, or before what it is about. */
        WRONG_DAY,
        /** An answer that was ordered is not extended. */
        NOT_AFTER_ORDER,
        /** A return needs a note that says what to change. */
        NOTE_MISSING,
        /** The window for a complaint is still open. */
        WINDOW_OPEN
    }

    /** The decision as a list of what happened, for tests and logs. */
    default List<CaseEvent.Kind> happened() {
        return this instanceof Taken taken ? List.of(taken.event().kind()) : List.of();
    }
}
