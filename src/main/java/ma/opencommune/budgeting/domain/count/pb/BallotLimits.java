package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import org.jspecify.annotations.Nullable;

/**
 * What META allows on one ballot. More than the most is refused; less than the least is only noted, because empty and
 * short votes occur in real files and harm nobody.
 */
final class BallotLimits {

    private static final BigDecimal HIGHEST = new BigDecimal("1000000000");
    private static final int MOST_PLACES = 6;

    private final Findings findings;
    private final BallotType type;
    private final ProjectSection projects;
    private final int mostLength;
    private final int leastLength;
    private final Optional<BigDecimal> mostCost;
    private final Optional<BigDecimal> mostPoints;
    private final Optional<BigDecimal> mostSum;

    BallotLimits(Findings findings, MetaSection meta, BallotType type, ProjectSection projects) {
        this.findings = findings;
        this.type = type;
        this.projects = projects;
        Optional<Integer> declared = meta.number("max_length").map(BigDecimal::intValue);
        mostLength = type == BallotType.CHOOSE_ONE ? 1 : declared.orElse(Integer.MAX_VALUE);
        leastLength = meta.number("min_length").map(BigDecimal::intValue).orElse(0);
        mostCost = meta.number("max_sum_cost");
        mostPoints = meta.number("max_points");
        mostSum = meta.number("max_sum_points");
    }

    /** The points of a ballot: as given, or Borda points for an order of preference without any. */
    BigDecimal @Nullable [] points(Rows row, int pointsPlace, int votePlace, int[] choices) {
        if (!type.hasPoints()) {
            return null;
        }
        if (pointsPlace < 0) {
            return type == BallotType.ORDINAL ? borda(choices) : ones(choices);
        }
        List<BigDecimal> given = new ArrayList<>();
        for (String written : row.field(pointsPlace).split(",")) {
            if (!written.isBlank()) {
                Optional<BigDecimal> points = Numbers.decimal(written.strip())
                        .filter(some ->
                                some.signum() >= 0 && some.compareTo(HIGHEST) <= 0 && some.scale() <= MOST_PLACES);
                if (points.isEmpty()) {
                    problem(
                            row,
                            pointsPlace,
                            "points",
                            written.strip(),
                            "points from 0 to " + HIGHEST + " with at most 6 decimals");
                }
                given.add(points.orElse(BigDecimal.ZERO));
            }
        }
        int named = row.field(votePlace).isEmpty() ? 0 : row.field(votePlace).split(",").length;
        if (given.size() != named) {
            problem(
                    row,
                    pointsPlace,
                    "points",
                    row.field(pointsPlace),
                    "as many points as the vote names projects, " + named);
        }
        return given.size() == choices.length ? given.toArray(new BigDecimal[0]) : ones(choices);
    }

    private BigDecimal[] borda(int[] choices) {
        int first = mostLength == Integer.MAX_VALUE ? projects.projects().size() : mostLength;
        BigDecimal[] points = new BigDecimal[choices.length];
        for (int place = 0; place < points.length; place++) {
            points[place] = BigDecimal.valueOf(Math.max(0, first - place));
        }
        return points;
    }

    private static BigDecimal[] ones(int[] choices) {
        BigDecimal[] points = new BigDecimal[choices.length];
        Arrays.fill(points, BigDecimal.ONE);
        return points;
    }

    void check(Rows row, int votePlace, int[] choices, BigDecimal @Nullable [] points) {
        if (choices.length > mostLength) {
            problem(row, votePlace, "vote", choices.length + " projects", "at most " + mostLength + " projects");
        }
        if (choices.length > 0 && choices.length < leastLength) {
            note(row, votePlace, choices.length + " projects", "at least " + leastLength + " projects");
        }
        mostCost.ifPresent(most -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int choice : choices) {
                sum = sum.add(projects.projects().get(choice).cost());
            }
            if (sum.compareTo(most) > 0) {
                note(row, votePlace, "a cost of " + sum, "projects of at most " + most + " together");
            }
        });
        if (points != null) {
            checkPoints(row, points);
        }
    }

    private void checkPoints(Rows row, BigDecimal[] points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal given : points) {
            sum = sum.add(given);
            if (mostPoints.isPresent() && given.compareTo(mostPoints.get()) > 0) {
                problem(row, 1, "points", given.toString(), "at most " + mostPoints.get() + " points");
            }
        }
        if (mostSum.isPresent() && sum.compareTo(mostSum.get()) > 0) {
            problem(row, 1, "points", sum + " in all", "at most " + mostSum.get() + " points in all");
        }
    }

    private void problem(Rows row, int place, String field, String found, String expected) {
        findings.problem(new PbProblem(VoteSection.NAME, row.line(place), row.column(place), field, found, expected));
    }

    private void note(Rows row, int place, String found, String expected) {
        findings.note(new PbProblem(VoteSection.NAME, row.line(place), row.column(place), "vote", found, expected));
    }
}
