package ma.opencommune.budgeting.domain.count.pb;

import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Election;

/** What came of reading a {@code .pb} file: an election, or all that is wrong. */
public sealed interface PbReading {

    /**
     * The file holds an election.
     *
     * @param election the election
     * @param notes oddities that do not change the count, such as a wrong number of votes in META
     */
    record Accepted(Election election, List<PbProblem> notes) implements PbReading {}

    /**
     * The file is wrong.
     *
     * @param problems all problems in the order of the file, at most {@link PbReader#MOST_PROBLEMS}
     */
    record Refused(List<PbProblem> problems) implements PbReading {}
}
