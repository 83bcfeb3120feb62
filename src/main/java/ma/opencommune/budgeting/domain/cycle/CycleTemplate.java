package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cycles to begin from: how many weeks each phase lasts, and a rule. Everything can be changed afterwards. */
public enum CycleTemplate {
    /** Six months with a review that takes its time; approval ballots counted by Equal Shares. */
    FULL(new int[] {3, 6, 6, 2, 1, 3, 1, 1, 52}, "equal-shares", "approval"),
    /** Four months for a first cycle with few proposals; knapsack ballots counted by votes. */
    SHORT(new int[] {1, 4, 4, 1, 1, 2, 1, 1, 52}, "greedy", "knapsack"),
    /** Five months, ten points for each resident to share out; counted by Equal Shares. */
    POINTS(new int[] {2, 5, 5, 2, 1, 2, 1, 1, 52}, "equal-shares", "points");

    private static final int WEEK = 7;
    private static final int AGE = 16;

    private final int[] weeks;
    private final String rule;
    private final String ballot;

    CycleTemplate(int[] weeks, String rule, String ballot) {
        this.weeks = weeks.clone();
        this.rule = rule;
        this.ballot = ballot;
    }

    /** The phases one after the other, the first beginning on that day. */
    public CycleCalendar calendar(LocalDate begin) {
        List<Phase> phases = new ArrayList<>();
        LocalDate day = begin;
        for (PhaseKind kind : PhaseKind.values()) {
            LocalDate after = day.plusDays((long) weeks[kind.ordinal()] * WEEK);
            phases.add(new Phase(kind, day, after.minusDays(1)));
            day = after;
        }
        return new CycleCalendar(phases);
    }

    /** How many weeks each phase lasts. */
    public Map<PhaseKind, Integer> weeks() {
        Map<PhaseKind, Integer> all = new EnumMap<>(PhaseKind.class);
        for (PhaseKind kind : PhaseKind.values()) {
            all.put(kind, weeks[kind.ordinal()]);
        }
        return all;
    }

    /** The rule to begin from: residents of 16 years on the ballot's first day; Equal Shares is completed by steps of one dirham. */
    public DeclaredRule rule(CycleCalendar calendar) {
        LocalDate day = calendar.phase(PhaseKind.BALLOT).orElseThrow().first();
        boolean shares = rule.equals("equal-shares");
        Map<String, String> said = Map.of(
                "rule",
                rule,
                "completion",
                shares ? "add1" : "none",
                "finish",
                shares ? "greedy" : "none",
                "ballot",
                ballot,
                "points",
                "10",
                "age",
                Integer.toString(AGE),
                "ageOn",
                day.toString());
        if (RuleSettings.read(said) instanceof RuleReading.Accepted accepted) {
            return accepted.rule();
        }
        throw new IllegalStateException("A template is wrong: " + this);
    }
}
