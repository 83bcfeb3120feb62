package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A first part of the information, given before the rest: signed and sent while the clock of the request runs on. It only gives; what
 * is withheld is decided with the whole answer, with its ground and its remedies.
 *
 * @param id inside
 * @param title what it covers
 * @param text the letter to the requester
 * @param files of the answer that go with it
 * @param state where it stands
 * @param by the account that wrote it
 * @param signed day of the signature
 * @param note of the head who sent it back
 */
public record EarlyAnswer(
        long id,
        String title,
        String text,
        List<Long> files,
        State state,
        long by,
        Optional<LocalDate> signed,
        String note) {

    /** Longest title. */
    public static final int LONGEST_TITLE = 500;

    /** Longest text. */
    public static final int LONGEST = 50_000;

    /** Most first parts of one request. */
    public static final int MOST = 20;

    /** Where it stands; text key {@code information.early.<STATE>}. */
    public enum State {
        /** The head has not decided. */
        WAITING,
        SIGNED,
        RETURNED
    }

    /** Keeps the list of files from being changed. */
    public EarlyAnswer {
        files = List.copyOf(files);
    }

    /** Whether the head has to decide. */
    public boolean waits() {
        return state == State.WAITING;
    }

    /** Whether the requester has it. */
    public boolean given() {
        return state == State.SIGNED;
    }

    /** One that nobody has decided about yet. */
    public static EarlyAnswer offered(String title, String text, List<Long> files, long by) {
        return new EarlyAnswer(0, title, text, files, State.WAITING, by, Optional.empty(), "");
    }
}
