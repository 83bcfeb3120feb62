package ma.opencommune.budgeting.domain.count.rules;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Constraints;
import ma.opencommune.budgeting.domain.count.model.Envelope;
import ma.opencommune.budgeting.domain.count.model.Tally;

/** The declared constraints by positions: which envelopes bind a project and which projects exclude it. */
final class Bounds {

    private final long[] limits;
    private final int[][] envelopes;
    private final int[][] rivals;

    Bounds(Tally tally, String[] ids, Constraints constraints) {
        List<Envelope> declared = constraints.envelopes();
        limits = declared.stream()
                .mapToLong(envelope -> envelope.limit()
                        .movePointRight(tally.moneyScale())
                        .setScale(0, RoundingMode.FLOOR)
                        .longValueExact())
                .toArray();
        declared.forEach(envelope -> known(ids, envelope.projects(), "envelope " + envelope.name()));
        constraints.incompatible().forEach(set -> known(ids, set, "incompatible projects"));
        envelopes = new int[ids.length][];
        rivals = new int[ids.length][];
        for (int at = 0; at < ids.length; at++) {
            String id = ids[at];
            envelopes[at] = IntStream.range(0, limits.length)
                    .filter(envelope -> declared.get(envelope).projects().contains(id))
                    .toArray();
            rivals[at] = constraints.incompatible().stream()
                    .filter(set -> set.contains(id))
                    .flatMap(Set::stream)
                    .filter(other -> !other.equals(id))
                    .distinct()
                    .mapToInt(other -> TieOrder.Positions.of(ids, other, "incompatible projects"))
                    .toArray();
        }
    }

    private static void known(String[] ids, Set<String> named, String where) {
        named.forEach(id -> TieOrder.Positions.of(ids, id, where));
    }

    long[] limits() {
        return limits.clone();
    }

    /** The envelopes that bind the project. */
    int[] envelopes(int project) {
        return envelopes[project];
    }

    /** The projects of which none may win beside this one. */
    int[] rivals(int project) {
        return rivals[project];
    }

    /** True when neither an envelope nor an incompatibility was declared. */
    boolean none() {
        return limits.length == 0 && IntStream.range(0, rivals.length).allMatch(at -> rivals[at].length == 0);
    }
}
