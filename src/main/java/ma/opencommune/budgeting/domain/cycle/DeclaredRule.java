package ma.opencommune.budgeting.domain.cycle;

import java.util.Map;
import ma.opencommune.budgeting.domain.count.Declaration;

/**
 * All that is declared before the vote: how winners are found, who votes, and what a ballot may hold. Written as names and values,
 * the names of the count being those of {@link ma.opencommune.budgeting.domain.count.OptionsReader}; see {@link RuleSettings}.
 *
 * @param count how winners are found
 * @param electorate who votes
 * @param ballot what a ballot may hold
 */
public record DeclaredRule(Declaration count, Electorate electorate, BallotForm ballot) {

    /** As names and values, all of them, in one order: what is kept, shown in forms and written in the canonical text. */
    public Map<String, String> settings() {
        return RuleSettings.write(this);
    }
}
