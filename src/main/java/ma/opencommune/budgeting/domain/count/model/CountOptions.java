package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Everything about a count that is declared before the vote.
 *
 * @param rule how winners are found
 * @param satisfaction what a voter gets from a winner
 * @param misfit what greedy does with a project that does not fit
 * @param shares how Equal Shares is completed; without meaning for the other rules
 * @param ties how exactly equal projects are ordered
 * @param constraints minimum votes, incompatible projects, envelopes
 */
public record CountOptions(
        Rule rule, Satisfaction satisfaction, Misfit misfit, Shares shares, Ties ties, Constraints constraints) {

    /**
     * How Equal Shares is completed.
     *
     * @param completion how purses are raised when money is left
     * @param step by how much each time, in the election's currency, above zero
     * @param finish what is done with money still left
     * @param finishSatisfaction the satisfaction the greedy finish sorts by
     * @param comparison when true the greedy outcome is kept if strictly more voters prefer it
     */
    public record Shares(
            Completion completion,
            BigDecimal step,
            Finish finish,
            Satisfaction finishSatisfaction,
            boolean comparison) {

        /** No completion, no finish. */
        public static final Shares PLAIN =
                new Shares(Completion.NONE, BigDecimal.ONE, Finish.NONE, Satisfaction.COST, false);

        /** Refuses a step that is not above zero. */
        public Shares {
            if (step.signum() <= 0) {
                throw new IllegalArgumentException("A step is above zero, this is " + step);
            }
        }
    }

    /**
     * How exactly equal projects are ordered.
     *
     * @param by the order
     * @param lot the ids as drawn, first wins; used by {@link TieBreak#DECLARED}, projects not drawn follow by id
     */
    public record Ties(TieBreak by, List<String> lot) {

        /** By id, as the reference results are. */
        public static final Ties BY_ID = new Ties(TieBreak.ID, List.of());
    }

    /**
     * What a set of winners must respect besides the budget.
     *
     * @param minimumVotes a project with a smaller score cannot win; the score is votes, or points where there are any
     * @param incompatible sets of ids of which at most one may win
     * @param envelopes upper bounds on the cost of some projects together
     */
    public record Constraints(long minimumVotes, List<Set<String>> incompatible, List<Envelope> envelopes) {

        /** None. */
        public static final Constraints NONE = new Constraints(0, List.of(), List.of());
    }

    /** The rule with the product's defaults: cost satisfaction, no completion, ties by id, no constraints. */
    public static CountOptions of(Rule rule) {
        return new CountOptions(rule, Satisfaction.COST, Misfit.SKIP, Shares.PLAIN, Ties.BY_ID, Constraints.NONE);
    }

    /** The same with another satisfaction. */
    public CountOptions with(Satisfaction other) {
        return new CountOptions(rule, other, misfit, shares, ties, constraints);
    }

    /** The same with another treatment of projects that do not fit. */
    public CountOptions with(Misfit other) {
        return new CountOptions(rule, satisfaction, other, shares, ties, constraints);
    }

    /** The same with another completion. */
    public CountOptions with(Shares other) {
        return new CountOptions(rule, satisfaction, misfit, other, ties, constraints);
    }

    /** The same with another order of equal projects. */
    public CountOptions with(Ties other) {
        return new CountOptions(rule, satisfaction, misfit, shares, other, constraints);
    }

    /** The same with other constraints. */
    public CountOptions with(Constraints other) {
        return new CountOptions(rule, satisfaction, misfit, shares, ties, other);
    }
}
