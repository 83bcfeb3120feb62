package ma.opencommune.information.domain.request;

import java.util.Arrays;
import java.util.Optional;

/** What whoever works here is told because it is their turn; text key {@code information.notice.<NOTICE>}. */
public enum Notice {
    /** A new request that nobody has. */
    REGISTERED(Turn.OFFICERS),
    /** The same, with days instead of weeks. */
    URGENT(Turn.OFFICERS),
    SENT_TO_SIGN_OFF(Turn.HEADS),
    EXTENSION_ASKED(Turn.HEADS),
    EARLY_OFFERED(Turn.HEADS),
    COMPLAINED(Turn.HEADS),
    ASSIGNED(Turn.OFFICER),
    RETURNED(Turn.OFFICER),
    EARLY_RETURNED(Turn.OFFICER),
    EXTENDED(Turn.OFFICER),
    EXTENSION_DECLINED(Turn.OFFICER),
    CLARIFIED(Turn.OFFICER),
    WITHDRAWN(Turn.OFFICER),
    COMPLAINT_REVERSED(Turn.OFFICER),
    CDAI_REVERSED(Turn.OFFICER),
    COURT_REVERSED(Turn.OFFICER);

    private final Turn turn;

    Notice(Turn turn) {
        this.turn = turn;
    }

    /** Who is told. */
    public enum Turn {
        /** All who handle requests. */
        OFFICERS,
        /** The officer of the case; all officers where it is nobody's. */
        OFFICER,
        /** All who sign. */
        HEADS
    }

    /** Who is told of it. */
    public Turn turn() {
        return turn;
    }

    /** Whether the due date stays: where the step itself moves it, the page says the new one. */
    public boolean dated() {
        return switch (this) {
            case EXTENDED, COMPLAINT_REVERSED, CDAI_REVERSED, COURT_REVERSED -> false;
            default -> true;
        };
    }

    /** What is told of a step; empty for one after which nobody else goes on. A new request is told when it is registered. */
    public static Optional<Notice> of(CaseEvent.Kind kind) {
        return Arrays.stream(values())
                .filter(notice -> notice != REGISTERED && notice.name().equals(kind.name()))
                .findFirst();
    }
}
