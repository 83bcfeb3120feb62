package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.OptionsReading.Problem;
import ma.opencommune.budgeting.domain.count.model.Coded;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;

/**
 * Reads and writes a rule as names and values. Names beyond those of the count: ballot, mostProjects, points, mostPoints, change
 * (yes, no), age, ageOn (a date), areas (codes; empty for all), scope. {@code RuleSettings.read(rule.settings())} gives the same rule.
 */
public final class RuleSettings {

    /** Names of what is declared beside the count. */
    public static final List<String> OWN =
            List.of("ballot", "mostProjects", "points", "mostPoints", "change", "age", "ageOn", "areas", "scope");

    private static final int MOST = 10_000;
    private static final int OLDEST = 120;
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final Map<String, String> given;
    private final List<Problem> problems = new ArrayList<>();

    private RuleSettings(Map<String, String> given) {
        this.given = given;
    }

    /** Reads names and values; names of neither kind are named as wrong. */
    public static RuleReading read(Map<String, String> given) {
        return new RuleSettings(given).read();
    }

    private RuleReading read() {
        Map<String, String> count = new LinkedHashMap<>(given);
        count.keySet().removeAll(OWN);
        count.values().removeIf(String::isEmpty);
        OptionsReading options = OptionsReader.read(count);
        if (options instanceof OptionsReading.Refused refused) {
            problems.addAll(refused.problems());
        }
        BallotKind kind = choice("ballot", BallotKind.values(), BallotKind.APPROVAL);
        BallotForm ballot = new BallotForm(
                kind,
                number("mostProjects", 0, MOST),
                kind == BallotKind.POINTS ? number("points", 1, MOST) : 0,
                kind == BallotKind.POINTS ? number("mostPoints", 0, MOST) : 0,
                said("change").equals("yes"));
        Electorate electorate = new Electorate(
                number("age", 0, OLDEST),
                day(),
                Set.copyOf(list(said("areas"))),
                choice("scope", VotingScope.values(), VotingScope.EVERYWHERE));
        if (options instanceof OptionsReading.Accepted accepted && problems.isEmpty()) {
            return new RuleReading.Accepted(new DeclaredRule(accepted.declaration(), electorate, ballot));
        }
        return new RuleReading.Refused(List.copyOf(problems));
    }

    private String said(String name) {
        return given.getOrDefault(name, "").strip();
    }

    private int number(String name, int least, int most) {
        String found = said(name).isEmpty() ? "0" : said(name);
        int number = found.matches("[0-9]{1,6}") ? Integer.parseInt(found) : -1;
        if (number < least || number > most) {
            problems.add(new Problem(name, said(name), List.of(least + "–" + most)));
        }
        return number;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(said("ageOn"));
        } catch (DateTimeParseException wrong) {
            problems.add(new Problem("ageOn", said("ageOn"), List.of("2027-01-31")));
            return NEVER;
        }
    }

    private <T extends Coded> T choice(String name, T[] all, T usual) {
        for (T one : all) {
            if (one.code().equals(said(name))) {
                return one;
            }
        }
        if (!said(name).isEmpty()) {
            problems.add(new Problem(
                    name, said(name), Arrays.stream(all).map(Coded::code).toList()));
        }
        return usual;
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Map<String, String> write(DeclaredRule rule) {
        Map<String, String> all = count(rule.count());
        all.put("ballot", rule.ballot().kind().code());
        all.put("mostProjects", Integer.toString(rule.ballot().mostProjects()));
        all.put("points", Integer.toString(rule.ballot().points()));
        all.put("mostPoints", Integer.toString(rule.ballot().mostPoints()));
        all.put("change", rule.ballot().changeable() ? "yes" : "no");
        all.put("age", Integer.toString(rule.electorate().minimumAge()));
        all.put("ageOn", rule.electorate().ageOn().toString());
        all.put("areas", String.join(",", new TreeSet<>(rule.electorate().areas())));
        all.put("scope", rule.electorate().scope().code());
        return all;
    }

    /** The names and values that a program or the recount is given for this declaration; empty ones mean what is usual. */
    public static Map<String, String> count(Declaration count) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("rule", count.rule().code());
        all.put("satisfaction", code(count.satisfaction()));
        all.put("completion", count.completion().code());
        all.put("step", count.step().stripTrailingZeros().toPlainString());
        all.put("finish", count.finish().code());
        all.put("finishSatisfaction", code(count.finishSatisfaction()));
        all.put("comparison", count.comparison() ? "greedy" : "none");
        all.put("misfit", count.misfit().code());
        all.put("ties", count.ties().code());
        all.put("lot", String.join(",", count.lot()));
        all.put("minimumVotes", Long.toString(count.minimumVotes()));
        all.put(
                "incompatible",
                count.incompatible().stream()
                        .map(set -> String.join(",", new TreeSet<>(set)))
                        .sorted()
                        .collect(Collectors.joining(";")));
        all.put("envelopes", count.fileEnvelopes() ? "file" : "none");
        return all;
    }

    private static String code(@org.jspecify.annotations.Nullable Satisfaction satisfaction) {
        return satisfaction == null ? "" : Objects.requireNonNull(satisfaction).code();
    }
}
