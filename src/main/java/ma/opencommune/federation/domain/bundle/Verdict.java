package ma.opencommune.federation.domain.bundle;

import ma.opencommune.federation.domain.log.Growth;

/** What a bundle is to a log that is held. */
public sealed interface Verdict {

    /** Everything in it is held already. */
    record Known() implements Verdict {}

    /**
     * It goes on from what is held.
     *
     * @param growth those that are new, in order, with what they complete
     */
    record Next(Growth growth) implements Verdict {}

    /**
     * Leaves before it are missing.
     *
     * @param needed size from which a bundle must begin
     */
    record Gap(long needed) implements Verdict {}

    /**
     * The node signed two histories: proven by its own signature, whoever brought it.
     *
     * @param size the size at which they differ
     * @param reason how it shows
     */
    record Fork(long size, String reason) implements Verdict {}

    /**
     * Something in it is wrong, which its node need not have done.
     *
     * @param seq the leaf; -1 when it is none in particular
     * @param reason what is wrong
     */
    record Wrong(long seq, String reason) implements Verdict {}
}
