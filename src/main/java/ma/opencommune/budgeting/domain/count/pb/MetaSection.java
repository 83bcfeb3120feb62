package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ma.opencommune.budgeting.domain.count.model.BallotType;

/** The META section: key and value; knows which keys must be there and what each known one may hold. */
final class MetaSection {

    static final String NAME = "META";

    private static final List<String> REQUIRED = List.of(
            "description",
            "country",
            "unit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end");
    private static final Set<String> RULES = Set.of(
            "greedy",
            "greedy-no-skip",
            "greedy-threshold",
            "greedy-exclusive",
            "greedy-custom",
            "equalshares",
            "equalshares/add1",
            "equalshares-comparison",
            "equalshares/add1-comparison",
            "unknown");
    private static final Set<String> WHOLE = Set.of("num_projects", "num_votes", "min_length", "max_length");
    private static final Set<String> DECIMAL = Set.of(
            "min_sum_cost",
            "max_sum_cost",
            "min_points",
            "max_points",
            "min_sum_points",
            "max_sum_points",
            "default_score",
            "min_project_cost",
            "max_project_cost",
            "min_project_score_threshold");
    private static final Set<String> YES_NO = Set.of("fully_funded", "experimental");
    private static final BigDecimal HIGHEST = new BigDecimal("999999999999999");

    private static final int MOST_KEYS = 1_000;

    private record Place(int line, int column) {}

    private final Findings findings;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private int line = 1;

    MetaSection(Findings findings) {
        this.findings = findings;
    }

    void header(Rows row) {
        line = row.line();
        if (!row.field(0).equalsIgnoreCase("key") || !row.field(1).equalsIgnoreCase("value")) {
            findings.problem(new PbProblem(NAME, line, 1, "", row.rest(0), "the header row key;value"));
        }
    }

    void row(Rows row) {
        String key = row.field(0);
        if (values.containsKey(key)) {
            findings.problem(new PbProblem(NAME, row.line(), 1, key, key, "each key only once"));
            return;
        }
        if (values.size() >= MOST_KEYS) {
            findings.limit(new PbProblem(NAME, row.line(), 1, key, "another key", "at most " + MOST_KEYS + " keys"));
            return;
        }
        if (row.size() < 2) {
            findings.problem(new PbProblem(NAME, row.line(), 1, key, row.rest(0), "a key and a value"));
        }
        values.put(key, row.rest(1));
        places.put(key, new Place(row.line(), row.column(1)));
    }

    void close() {
        for (String key : REQUIRED) {
            if (!values.containsKey(key)) {
                findings.problem(new PbProblem(NAME, line, 1, key, "nothing", "the key " + key));
            }
        }
        values.forEach(this::check);
    }

    private void check(String key, String value) {
        if (key.equals("budget")) {
            demand(key, this::aboveZero, "an amount above 0 of at most 15 digits");
        } else if (key.equals("vote_type")) {
            demand(
                    key,
                    word -> BallotType.parse(word).isPresent(),
                    "one of approval, choose-1, ordinal, cumulative, scoring");
        } else if (key.equals("rule")) {
            demand(
                    key,
                    RULES::contains,
                    "one of " + String.join(", ", RULES.stream().sorted().toList()));
        } else if (key.equals("date_begin") || key.equals("date_end")) {
            demand(key, Numbers::date, "a date as YYYY or DD.MM.YYYY");
        } else if (REQUIRED.contains(key) && !WHOLE.contains(key)) {
            demand(key, word -> !word.isEmpty(), "a text");
        } else if (!value.isEmpty() || REQUIRED.contains(key)) {
            checkNumber(key);
        }
    }

    private void checkNumber(String key) {
        if (WHOLE.contains(key)) {
            demand(key, word -> Numbers.whole(word).isPresent(), "a whole number");
        } else if (key.equals("default_score")) {
            demand(
                    key,
                    word -> Numbers.decimal(word)
                            .filter(score -> score.signum() == 0)
                            .isPresent(),
                    "0");
        } else if (DECIMAL.contains(key)) {
            demand(key, word -> Numbers.decimal(word).isPresent(), "a number");
        } else if (YES_NO.contains(key)) {
            demand(key, word -> word.equals("0") || word.equals("1"), "0 or 1");
        }
    }

    private boolean aboveZero(String word) {
        return Numbers.decimal(word)
                .filter(amount -> amount.signum() > 0 && amount.compareTo(HIGHEST) <= 0)
                .isPresent();
    }

    private void demand(String key, Predicate<String> right, String expected) {
        String value = values.getOrDefault(key, "");
        if (!right.test(value)) {
            Place place = places.getOrDefault(key, new Place(line, 1));
            findings.problem(new PbProblem(NAME, place.line(), place.column(), key, value, expected));
        }
    }

    /** Notes that a declared number is not the one found; the ballots and projects themselves are what counts. */
    void compare(String key, int found) {
        Numbers.whole(values.getOrDefault(key, ""))
                .filter(said -> said != found)
                .ifPresent(said -> {
                    Place place = places.getOrDefault(key, new Place(line, 1));
                    findings.note(new PbProblem(
                            NAME, place.line(), place.column(), key, said.toString(), found + ", the number counted"));
                });
    }

    Map<String, String> values() {
        return values;
    }

    Optional<BallotType> ballotType() {
        return BallotType.parse(values.getOrDefault("vote_type", ""));
    }

    Optional<BigDecimal> number(String key) {
        return Numbers.decimal(values.getOrDefault(key, ""));
    }
}
