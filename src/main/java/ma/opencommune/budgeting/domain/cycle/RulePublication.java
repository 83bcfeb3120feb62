package ma.opencommune.budgeting.domain.cycle;

import java.util.Set;

/** What came of publishing a rule. */
public sealed interface RulePublication {

    /** It is published. */
    record Done(PublishedRule rule) implements RulePublication {}

    /** It was published before, by whom ever; nothing was changed. */
    record Already(PublishedRule rule) implements RulePublication {}

    /** It cannot be published yet. */
    record Refused(Set<PlanFault> faults) implements RulePublication {}
}
