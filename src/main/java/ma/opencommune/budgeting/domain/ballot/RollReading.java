package ma.opencommune.budgeting.domain.ballot;

import java.util.List;

/** What came of reading a list of voters: all of them, or what is wrong, at most a hundred things. */
public sealed interface RollReading {

    /** Everything is right. */
    record Accepted(List<RollLine> lines) implements RollReading {}

    /** Something is wrong, and nothing is kept. */
    record Refused(List<Problem> problems) implements RollReading {}

    /**
     * One mistake. What stands there is not repeated, because it is personal.
     *
     * @param line of the file, from 1
     * @param column name of the column
     * @param kind what is wrong
     */
    record Problem(int line, String column, Kind kind) {}

    /** What can be wrong. */
    enum Kind {
        MISSING_COLUMN,
        NATIONAL_ID,
        BIRTH_DATE,
        AREA,
        SEX,
        MAIL,
        PHONE,
        TWICE,
        EMPTY,
        TOO_MANY
    }
}
