package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Constraints;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Shares;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Ties;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Misfit;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import ma.opencommune.budgeting.domain.count.model.TieBreak;
import org.jspecify.annotations.Nullable;

/**
 * Options as someone asked for them, before the election is known.
 *
 * @param rule how winners are found
 * @param satisfaction null when not said: cost, but Equal Shares on ballots with points takes the points themselves
 *     (rules.md: "utilities are the points"), which is cardinality
 * @param completion how Equal Shares is completed
 * @param step the completion's step
 * @param finish what is done with money left
 * @param finishSatisfaction null when not said: as the satisfaction
 * @param comparison whether greedy is kept when more voters prefer it
 * @param misfit what greedy does with a project that does not fit
 * @param ties the order of equals
 * @param lot the drawn lot
 * @param minimumVotes the least score
 * @param incompatible sets of which one may win
 * @param fileEnvelopes whether the envelopes of the file's META bind
 */
public record Declaration(
        Rule rule,
        @Nullable Satisfaction satisfaction,
        Completion completion,
        BigDecimal step,
        Finish finish,
        @Nullable Satisfaction finishSatisfaction,
        boolean comparison,
        Misfit misfit,
        TieBreak ties,
        List<String> lot,
        long minimumVotes,
        List<Set<String>> incompatible,
        boolean fileEnvelopes) {

    /** The options for this election; throws {@link IllegalArgumentException} when the file has no such envelopes. */
    public CountOptions forElection(Election election) {
        boolean points = rule == Rule.EQUAL_SHARES && election.type().hasPoints();
        Satisfaction usual = points ? Satisfaction.CARDINALITY : Satisfaction.COST;
        Satisfaction chosen = satisfaction == null ? usual : satisfaction;
        Satisfaction last = finishSatisfaction == null ? chosen : finishSatisfaction;
        return CountOptions.of(rule)
                .with(chosen)
                .with(misfit)
                .with(new Shares(completion, step, finish, last, comparison))
                .with(new Ties(ties, lot))
                .with(new Constraints(
                        minimumVotes, incompatible, fileEnvelopes ? FileEnvelopes.of(election) : List.of()));
    }
}
