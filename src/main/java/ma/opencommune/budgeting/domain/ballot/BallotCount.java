package ma.opencommune.budgeting.domain.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.CountJson;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.budgeting.domain.count.pb.PbWriter;
import ma.opencommune.budgeting.domain.cycle.BallotKind;
import ma.opencommune.budgeting.domain.cycle.CycleElection;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.kernel.Language;

/**
 * Counts a box: writes its file of ballots, reads that file again and counts it by the declared rule, so that whoever recounts the file
 * comes to the same. The file says nothing about voters: not their area, not their age, not the way they voted.
 */
public final class BallotCount {

    /**
     * A count.
     *
     * @param file the file of ballots, {@code .pb}
     * @param election the file as read again
     * @param result what the declared rule found
     */
    public record Counted(String file, Election election, CountResult result) {

        /** SHA-256 of the result, as the recount program prints it. */
        public String digest() {
            return CountJson.digest(result);
        }

        /** The result for programs. */
        public String json() {
            return CountJson.text(result, Duration.ZERO);
        }

        /** SHA-256 of the file. */
        public String fileDigest() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java has SHA-256", impossible);
            }
        }
    }

    private BallotCount() {}

    /** Counts the ballots of a box; they stand in the file by what they say, in no order of the box. */
    public static Counted of(CyclePlan plan, String commune, List<BoxBallot> box) {
        ElectionBuilder election = CycleElection.begin(plan, commune, Language.FR);
        List<Choices> sorted = box.stream()
                .map(BoxBallot::choices)
                .sorted(Comparator.comparing(Choices::projectsText).thenComparing(Choices::pointsText))
                .toList();
        for (int at = 0; at < sorted.size(); at++) {
            put(election, plan, Integer.toString(at + 1), sorted.get(at));
        }
        return of(plan, PbWriter.write(election.build()));
    }

    /** Counts a file of ballots again. */
    public static Counted of(CyclePlan plan, String file) {
        if (PbReader.read(file) instanceof PbReading.Accepted accepted) {
            Election election = accepted.election();
            return new Counted(
                    file, election, Count.run(election, plan.rule().count().forElection(election)));
        }
        throw new IllegalStateException("the file of ballots cannot be read");
    }

    private static void put(ElectionBuilder election, CyclePlan plan, String voter, Choices choices) {
        BallotKind kind = plan.rule().ballot().kind();
        if (kind == BallotKind.APPROVAL || kind == BallotKind.KNAPSACK) {
            election.approve(voter, choices.projects());
            return;
        }
        long first = plan.rule().ballot().mostProjects() > 0
                ? plan.rule().ballot().mostProjects()
                : plan.projects().size();
        Map<String, Long> points = new LinkedHashMap<>();
        for (int at = 0; at < choices.projects().size(); at++) {
            points.put(
                    choices.projects().get(at),
                    kind == BallotKind.RANKING
                            ? first - at
                            : choices.points().get(at).longValue());
        }
        election.points(voter, points);
    }
}
