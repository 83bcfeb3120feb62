package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ma.opencommune.budgeting.domain.ballot.CodeWords;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.store.VoteStore;
import ma.opencommune.platform.vault.KeyedSeal;
import ma.opencommune.platform.vault.Vault;

/** The secrets of votes: the key of each, sealed in the database, and whatever is random. */
@ApplicationScoped
class VoteKeys {

    private static final int ID_BYTES = 16;
    private static final int RECEIPT_SIGNS = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<Long, KeyedSeal> boxes = new ConcurrentHashMap<>();

    @Inject
    VoteStore store;

    @Inject
    Vault vault;

    /** The key of a vote; empty before its first list of voters and after its destruction. */
    Optional<VoterKey> of(long cycle) {
        return store.key(cycle).map(kept -> new VoterKey(HexFormat.of().parseHex(vault.open(kept))));
    }

    /** Whether the database keeps a log that would link the roll and the box. */
    boolean watched() {
        return store.watched();
    }

    /** Whether the box is closed. */
    boolean boxClosed(long cycle) {
        return store.find(cycle).closed().isPresent();
    }

    /** Whether nothing goes into the box: it is closed, or there is no key. */
    boolean closed(long cycle) {
        return store.find(cycle).closed().isPresent() || store.key(cycle).isEmpty();
    }

    /** The seal of a box: one key as long as the vote is kept, so that it is read once. */
    KeyedSeal box(long cycle) {
        return boxes.computeIfAbsent(cycle, id -> {
            byte[] kept = store.boxKey(id).orElseThrow(() -> new IllegalStateException("this vote has no box yet"));
            return new KeyedSeal(HexFormat.of().parseHex(vault.open(kept)));
        });
    }

    /** The key of a vote, made if it is the first time. */
    VoterKey make(long cycle) {
        store.begin(cycle, vault.seal(hex(VoterKey.BYTES)), vault.seal(hex(VoterKey.BYTES)));
        return of(cycle).orElseThrow(() -> new IllegalStateException("the key of this vote is destroyed"));
    }

    /** 128 random bits, in hexadecimal digits. */
    String randomId() {
        return hex(ID_BYTES);
    }

    /** A random code of so many signs. */
    String randomCode(int signs) {
        byte[] bytes = new byte[signs];
        random.nextBytes(bytes);
        return CodeWords.of(bytes, signs);
    }

    /** The receipt of a form: whoever knows the form can tell it, nobody else. */
    String receipt(String cycle, String form) {
        return CodeWords.of(Arrays.copyOf(vault.digest("budgeting-receipt " + cycle, form), ID_BYTES), RECEIPT_SIGNS);
    }

    private String hex(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
