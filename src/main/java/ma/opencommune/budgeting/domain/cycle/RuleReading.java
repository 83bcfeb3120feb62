package ma.opencommune.budgeting.domain.cycle;

import java.util.List;
import ma.opencommune.budgeting.domain.count.OptionsReading.Problem;

/** What came of reading a rule: the rule, or all that is wrong with it. */
public sealed interface RuleReading {

    /** A well-formed rule. */
    record Accepted(DeclaredRule rule) implements RuleReading {}

    /**
     * A wrong one.
     *
     * @param problems every wrong name or value
     */
    record Refused(List<Problem> problems) implements RuleReading {}
}
