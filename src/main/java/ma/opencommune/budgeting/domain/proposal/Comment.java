package ma.opencommune.budgeting.domain.proposal;

import java.time.Instant;

/**
 * What somebody says about a proposal.
 *
 * @param id inside
 * @param at when
 * @param publicName how the writer wants to be named; empty for “a resident”
 * @param text what is said
 * @param state whether it is shown
 */
public record Comment(long id, Instant at, String publicName, String text, State state) {

    /** Most characters. */
    public static final int LONGEST = 1500;

    /** Whether a comment is shown. */
    public enum State {
        /** An officer has not looked yet. */
        WAITING,
        /** Everyone reads it. */
        SHOWN,
        /** It stays hidden. */
        HIDDEN
    }
}
