package ma.opencommune.platform.audit.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Walks the trail from its first entry and stops at the first one that is not what was once written. Holds one hash, however
 * long the trail is.
 *
 * <p>Example: feed every {@link LinkedEntry} in order to {@link #next}, then ask {@link #end} with the head; both give the break,
 * or nothing while the chain is whole.
 */
public final class ChainCheck {

    /** What is wrong; text key {@code platform.audit.break.<FAULT>}. */
    public enum Fault {
        /** An entry is missing, or stands twice. */
        GAP,
        /** The entry does not follow from the one before it. */
        NOT_LINKED,
        /** The entry was changed after it was written. */
        CHANGED,
        /** The last entries are gone, or the head was changed. */
        HEAD
    }

    /**
     * Where the chain breaks.
     *
     * @param seq the first position that does not hold
     * @param fault in what way
     */
    public record Break(long seq, Fault fault) {}

    private long seq;
    private byte[] hash;

    /** From the first entry. */
    public ChainCheck() {
        this(new ChainHead(0, new byte[AuditEntry.HASH_BYTES]));
    }

    /** From behind an entry that was found to hold. */
    public ChainCheck(ChainHead behind) {
        this.seq = behind.seq();
        this.hash = behind.hash();
    }

    /** The last entry that was found to hold. */
    public ChainHead at() {
        return new ChainHead(seq, hash);
    }

    /** Checks the next entry; the break, if it is one. */
    public Optional<Break> next(LinkedEntry link) {
        long expected = seq + 1;
        if (link.entry().seq() != expected) {
            return Optional.of(new Break(expected, Fault.GAP));
        }
        if (!Arrays.equals(link.previous(), hash)) {
            return Optional.of(new Break(expected, Fault.NOT_LINKED));
        }
        if (!Arrays.equals(link.hash(), link.entry().hash(hash))) {
            return Optional.of(new Break(expected, Fault.CHANGED));
        }
        seq = expected;
        hash = link.hash();
        return Optional.empty();
    }

    /** Checks that the head is the last entry. */
    public Optional<Break> end(ChainHead head) {
        boolean whole = head.seq() == seq && Arrays.equals(head.hash(), hash);
        return whole ? Optional.empty() : Optional.of(new Break(seq + 1, Fault.HEAD));
    }
}
