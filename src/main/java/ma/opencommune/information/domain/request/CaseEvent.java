package ma.opencommune.information.domain.request;

import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.remedy.Rung;

/**
 * Something that happened to a request, as its timeline keeps it.
 *
 * @param kind what
 * @param by the account that did it; empty for the requester and the system
 * @param detail what a reader needs besides: a note, an account, an outcome
 */
public record CaseEvent(Kind kind, OptionalLong by, String detail) {

    /** Behind both dates of {@link Kind#DEADLINE_RECALCULATED} when not the calendar but declined urgency is the cause. */
    public static final String URGENCY = "URGENCY";

    /** What can happen; {@link #shown()} says whether the requester reads it too. */
    public enum Kind {
        SUBMITTED(true),
        REGISTERED(true),
        ASSIGNED(true),
        UNASSIGNED(true),
        SEARCH_STARTED(true),
        DRAFTED(false),
        SENT_TO_SIGN_OFF(true),
        RETURNED(false),
        ANSWERED(true),
        CLARIFIED(true),
        CLARIFICATION_ASKED(true),
        URGENCY_ACCEPTED(true),
        URGENCY_DECLINED(true),
        CONSULTED(true),
        CONSULTATION_ANSWERED(true),
        COPIES_PRICED(true),
        TRANSFERRED(true),
        SERVICE_STATED(false),
        EARLY_OFFERED(false),
        EARLY_ANSWERED(true),
        EARLY_RETURNED(false),
        EXTENSION_ASKED(false),
        EXTENDED(true),
        EXTENSION_DECLINED(false),
        WITHDRAWN(true),
        COMPLAINED(true),
        COMPLAINT_DISMISSED(true),
        COMPLAINT_REVERSED(true),
        CDAI_ASKED(true),
        CDAI_DISMISSED(true),
        CDAI_REVERSED(true),
        COURT_ASKED(true),
        COURT_DISMISSED(true),
        COURT_REVERSED(true),
        CLOSED(true),
        DEADLINE_RECALCULATED(true),
        ENTRY_PUBLISHED(true),
        ANSWER_PUBLISHED(true),
        ANSWER_RESTRICTED(true),
        PUBLICATION_HELD(false),
        HOLD_ENDED(false),
        TAKEN_DOWN(true);

        private final boolean shown;

        Kind(boolean shown) {
            this.shown = shown;
        }

        /** Whether its detail is words that can name people: kept sealed, and emptied when the requester is erased. */
        public boolean inWords() {
            return switch (this) {
                case RETURNED,
                        EARLY_OFFERED,
                        EARLY_ANSWERED,
                        EARLY_RETURNED,
                        CLARIFIED,
                        CLARIFICATION_ASKED,
                        CONSULTED,
                        CONSULTATION_ANSWERED,
                        URGENCY_ACCEPTED,
                        URGENCY_DECLINED,
                        EXTENSION_ASKED,
                        EXTENSION_DECLINED,
                        COMPLAINT_DISMISSED,
                        COMPLAINT_REVERSED,
                        CDAI_DISMISSED,
                        CDAI_REVERSED,
                        COURT_DISMISSED,
                        COURT_REVERSED -> true;
                default -> false;
            };
        }

        /** Who ordered another answer with it; empty when nobody did. */
        public Optional<Rung.Whom> orders() {
            return switch (this) {
                case COMPLAINT_REVERSED -> Optional.of(Rung.Whom.HEAD);
                case CDAI_REVERSED -> Optional.of(Rung.Whom.CDAI);
                case COURT_REVERSED -> Optional.of(Rung.Whom.COURT);
                default -> Optional.empty();
            };
        }

        /** Whether its words say who a third party is. */
        public boolean ofThirdParty() {
            return this == CONSULTED || this == CONSULTATION_ANSWERED;
        }

        /** Whether the requester reads it on the tracking page. */
        public boolean shown() {
            return shown;
        }
    }

    static CaseEvent by(long account, Kind kind, String detail) {
        return new CaseEvent(kind, OptionalLong.of(account), detail);
    }

    static CaseEvent of(Kind kind, String detail) {
        return new CaseEvent(kind, OptionalLong.empty(), detail);
    }
}
