package ma.opencommune.information.domain.remedy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A step beyond the commune: the complaint to the commission (article 20), the appeal to the court (article 21). It is entered by the
 * requester or the desk, because neither of both tells the node.
 *
 * @param id inside
 * @param complaint the complaint to the head that it goes on from
 * @param whom commission or court
 * @param filed the day it was taken there
 * @param replyDue last day of the commission; the court has none
 * @param state what became of it
 * @param decided day of the order or the judgment
 * @param words what it says
 * @param file the order, in the archive
 */
public record Appeal(
        long id,
        long complaint,
        Rung.Whom whom,
        LocalDate filed,
        Optional<LocalDate> replyDue,
        State state,
        Optional<LocalDate> decided,
        String words,
        OptionalLong file) {

    /** What became of it; the commission's silence is no state, it is {@link #FILED} past its last day. */
    public enum State {
        FILED,
        /** The answer stays. */
        DISMISSED,
        /** An answer, or another one, is ordered. */
        REVERSED
    }

    /** One that nobody has decided about yet. */
    public static Appeal made(long complaint, Rung.Whom whom, LocalDate filed, Optional<LocalDate> replyDue) {
        return new Appeal(0, complaint, whom, filed, replyDue, State.FILED, Optional.empty(), "", OptionalLong.empty());
    }

    /** Whether a decision is awaited. */
    public boolean waits() {
        return state == State.FILED;
    }

    /** Whether its period passed in silence. */
    public boolean silent(LocalDate today) {
        return waits() && replyDue.filter(today::isAfter).isPresent();
    }

    /** The day from which the next step is counted; empty while the court has not decided. */
    public Optional<LocalDate> onward() {
        return decided.or(() -> replyDue);
    }
}
