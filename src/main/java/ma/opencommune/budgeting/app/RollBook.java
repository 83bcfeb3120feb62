package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.budgeting.store.VoteStore;

/** What the roll was after each agreed change, as a number and a digest: kept with the vote and in the audit trail. */
@ApplicationScoped
class RollBook {

    @Inject
    RollStore roll;

    @Inject
    VoteStore votes;

    /** Keeps what the roll is now; gives it for the trail. */
    Map<String, String> keep(long cycle) {
        int size = roll.size(cycle);
        String digest = digest(cycle);
        votes.roll(cycle, size, digest);
        return Map.of("voters", Integer.toString(size), "sha256", digest);
    }

    /** Whether the roll is the one that was kept; once the key is destroyed nobody can tell any more. */
    boolean holds(long cycle) {
        boolean known = votes.key(cycle).isPresent() && !votes.rollDigest(cycle).isEmpty();
        return !known || votes.rollDigest(cycle).equals(digest(cycle));
    }

    /** SHA-256 over keyed hash, day of birth, area and sex of each voter, by hash; not over who has voted. */
    private String digest(long cycle) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            byte[] last = new byte[0];
            for (List<String> lines = roll.lines(cycle, last); !lines.isEmpty(); lines = roll.lines(cycle, last)) {
                lines.forEach(line -> all.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
                String end = lines.get(lines.size() - 1);
                last = HexFormat.of().parseHex(end.substring(0, end.indexOf(';')));
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
