package ma.opencommune.budgeting.domain.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The state of the box at the end of a day, chained to the day before and published. Whoever has a copy of the box of that day can
 * check it; at the close the last seal is the one of the exported box.
 *
 * <p>It covers the whole box in the order of random ids and not the ballots of the day: those would say on which day each ballot came.
 * For the same reason a day with fewer than {@link #FEWEST} new ballots has no seal of its own.
 *
 * @param day of which it is the end
 * @param ballots how many the box held
 * @param head 64 hexadecimal digits
 */
public record BoxSeal(LocalDate day, int ballots, String head) {

    /** Fewer new ballots than this are not sealed, because one could then find out which they were. */
    public static final int FEWEST = 10;

    /** The seal before the first. */
    public static final String NOTHING = "0".repeat(64);

    /** The seal of this box at the end of a day. */
    public static BoxSeal of(String before, LocalDate day, List<SealedBallot> box) {
        MessageDigest all = sha256();
        box.stream()
                .sorted(Comparator.comparing(SealedBallot::id))
                .forEach(ballot -> all.update(ballot.line().getBytes(StandardCharsets.UTF_8)));
        String contents = HexFormat.of().formatHex(all.digest());
        String sealed = before + "\n" + day + "\n" + box.size() + "\n" + contents + "\n";
        String head = HexFormat.of().formatHex(sha256().digest(sealed.getBytes(StandardCharsets.UTF_8)));
        return new BoxSeal(day, box.size(), head);
    }

    /** Whether the last of these seals is the one of this box. */
    public static boolean holds(List<BoxSeal> seals, List<SealedBallot> box) {
        if (seals.isEmpty()) {
            return false;
        }
        BoxSeal last = seals.get(seals.size() - 1);
        String before =
                seals.size() == 1 ? NOTHING : seals.get(seals.size() - 2).head();
        return of(before, last.day(), box).equals(last);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
