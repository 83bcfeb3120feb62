package ma.opencommune.federation.domain.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a plan, a commitment and an assessment must be. */
public final class PlanRules {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']{3,490}");

    private PlanRules() {}

    /** What is wrong with the days of a plan. */
    public static Set<PlanFault> plan(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? EnumSet.of(PlanFault.DAYS) : EnumSet.noneOf(PlanFault.class);
    }

    /** What is wrong with a commitment within its plan. */
    public static Set<PlanFault> commitment(Plan plan, CommitmentSheet sheet) {
        Set<PlanFault> faults = EnumSet.noneOf(PlanFault.class);
        if (sheet.last().isBefore(sheet.first())) {
            faults.add(PlanFault.DAYS);
        }
        if (sheet.first().isBefore(plan.first()) || sheet.last().isAfter(plan.last())) {
            faults.add(PlanFault.OUTSIDE);
        }
        if (sheet.owner().isBlank()) {
            faults.add(PlanFault.OWNER);
        }
        return faults;
    }

    /** What is wrong with an assessment: without words, without what shows it, or out of its time. */
    public static Set<PlanFault> assessment(Commitment commitment, Assessment next, LocalDate today) {
        Set<PlanFault> faults = EnumSet.noneOf(PlanFault.class);
        if (next.words().isBlank()) {
            faults.add(PlanFault.WORDS);
        }
        boolean address = ADDRESS.matcher(next.evidence()).matches();
        if (next.evidence().isEmpty() ? next.completion().needsEvidence() : !address) {
            faults.add(PlanFault.EVIDENCE);
        }
        boolean before = commitment.assessments().stream()
                .findFirst()
                .filter(last -> next.on().isBefore(last.on()))
                .isPresent();
        if (next.on().isAfter(today) || before) {
            faults.add(PlanFault.DAY);
        }
        return faults;
    }

    /** What stands against showing a plan to everybody. */
    public static Set<PlanFault> publishing(Plan plan) {
        return plan.commitments().findAny().isEmpty() ? EnumSet.of(PlanFault.EMPTY) : EnumSet.noneOf(PlanFault.class);
    }
}
