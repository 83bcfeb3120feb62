package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.opencommune.budgeting.domain.count.OptionsReading.Problem;
import ma.opencommune.budgeting.domain.count.model.Coded;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Misfit;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import ma.opencommune.budgeting.domain.count.model.TieBreak;
import org.jspecify.annotations.Nullable;

/**
 * Reads a declaration from names and values, the same for a query string and a command line. Every unknown name and
 * value is named with what is accepted.
 *
 * <p>Names: rule (required), satisfaction, completion, step, finish, finishSatisfaction, ties, lot ({@code a,b,c}), misfit,
 * comparison, minimumVotes, incompatible ({@code a,b;c,d}), envelopes.
 */
public final class OptionsReader {

    /** Every name that is read. */
    public static final List<String> NAMES = List.of(
            "rule",
            "satisfaction",
            "completion",
            "step",
            "finish",
            "finishSatisfaction",
            "ties",
            "lot",
            "misfit",
            "comparison",
            "minimumVotes",
            "incompatible",
            "envelopes");

    private static final int LONGEST_NUMBER = 15;

    private final Map<String, String> given;
    private final List<Problem> problems = new ArrayList<>();

    private OptionsReader(Map<String, String> given) {
        this.given = given;
    }

    /** Reads names and values. */
    public static OptionsReading read(Map<String, String> given) {
        return new OptionsReader(given).read();
    }

    private OptionsReading read() {
        new TreeSet<>(given.keySet())
                .stream()
                        .filter(name -> !NAMES.contains(name))
                        .forEach(name -> problems.add(new Problem(name, given.getOrDefault(name, ""), NAMES)));
        if (!given.containsKey("rule")) {
            problems.add(new Problem("rule", "", codes(Rule.values())));
        }
        Rule rule = choice("rule", Rule.values(), Rule.EQUAL_SHARES);
        Satisfaction satisfaction = optional("satisfaction", Satisfaction.values());
        Completion completion = choice("completion", Completion.values(), Completion.NONE);
        BigDecimal step = step();
        Finish finish = choice("finish", Finish.values(), Finish.NONE);
        Satisfaction last = optional("finishSatisfaction", Satisfaction.values());
        boolean comparison = word("comparison", "none", "greedy").equals("greedy");
        Misfit misfit = choice("misfit", Misfit.values(), Misfit.SKIP);
        TieBreak ties = choice("ties", TieBreak.values(), TieBreak.DECLARED);
        List<String> lot = ids(given.getOrDefault("lot", ""));
        long minimum = minimum();
        List<Set<String>> incompatible = incompatible();
        boolean envelopes = word("envelopes", "none", "file").equals("file");
        if (!problems.isEmpty()) {
            return new OptionsReading.Refused(List.copyOf(problems));
        }
        return new OptionsReading.Accepted(new Declaration(
                rule,
                satisfaction,
                completion,
                step,
                finish,
                last,
                comparison,
                misfit,
                ties,
                lot,
                minimum,
                incompatible,
                envelopes));
    }

    private <T extends Coded> T choice(String name, T[] all, T usual) {
        T chosen = optional(name, all);
        return chosen == null ? usual : chosen;
    }

    private <T extends Coded> @Nullable T optional(String name, T[] all) {
        String found = given.get(name);
        if (found == null) {
            return null;
        }
        for (T one : all) {
            if (one.code().equals(found)) {
                return one;
            }
        }
        problems.add(new Problem(name, found, codes(all)));
        return null;
    }

    private String word(String name, String usual, String other) {
        String found = given.getOrDefault(name, usual);
        if (!found.equals(usual) && !found.equals(other)) {
            problems.add(new Problem(name, found, List.of(usual, other)));
        }
        return found;
    }

    private BigDecimal step() {
        String found = given.getOrDefault("step", "1");
        if (found.length() <= LONGEST_NUMBER && found.matches("\\d+([.,]\\d{1,6})?")) {
            BigDecimal step = new BigDecimal(found.replace(',', '.'));
            if (step.signum() > 0) {
                return step;
            }
        }
        problems.add(new Problem("step", found, List.of("a number above 0 with at most 6 decimals")));
        return BigDecimal.ONE;
    }

    private long minimum() {
        String found = given.getOrDefault("minimumVotes", "0");
        if (found.length() <= LONGEST_NUMBER && found.matches("\\d+")) {
            return Long.parseLong(found);
        }
        problems.add(new Problem("minimumVotes", found, List.of("a whole number of 0 or more")));
        return 0;
    }

    private List<Set<String>> incompatible() {
        return Stream.of(given.getOrDefault("incompatible", "").split(";"))
                .filter(set -> !set.isBlank())
                .<Set<String>>map(set -> Set.copyOf(ids(set)))
                .toList();
    }

    private static List<String> ids(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code).toList();
    }
}
