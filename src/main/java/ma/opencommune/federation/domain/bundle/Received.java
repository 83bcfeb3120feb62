package ma.opencommune.federation.domain.bundle;

import java.util.List;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.tree.Hash;

/** What a bundle came to. */
public sealed interface Received {

    /**
     * All of it is held, now or before.
     *
     * @param log which log
     * @param size its size in the bundle's head
     * @param root its root there
     * @param fresh how many leaves were new
     * @param ownSeq place of that head in the log of whoever received it
     */
    record Taken(Origin log, long size, Hash root, int fresh, long ownSeq) implements Received {}

    /**
     * Leaves before it are missing.
     *
     * @param needed size from which a bundle must begin
     */
    record Gap(long needed) implements Received {}

    /**
     * Its node signed two histories; the log is stopped until a person decides.
     *
     * @param fork number of the evidence
     */
    record Forked(long fork) implements Received {}

    /** No key known here signed it. */
    record Unknown() implements Received {}

    /** Its key was revoked, or its node is not confirmed yet. */
    record Barred(boolean revoked) implements Received {}

    /**
     * Something in it is wrong.
     *
     * @param seq the leaf; -1 when it is none in particular
     * @param reasons what is wrong
     */
    record Wrong(long seq, List<String> reasons) implements Received {}

    /** It is larger than what is taken. */
    record TooLarge(String reason) implements Received {}
}
