package ma.opencommune.budgeting.domain.cycle;

import java.util.List;

/** What came of reading projects from a file: all of them, or all that is wrong, at most {@link #MOST} of it. */
public sealed interface ProjectsReading {

    /** Most problems that are named. */
    int MOST = 100;

    /** They are right. */
    record Accepted(List<BallotProject> projects) implements ProjectsReading {}

    /** Something is wrong. */
    record Refused(List<Problem> problems) implements ProjectsReading {}

    /**
     * One thing that is wrong.
     *
     * @param line of the file, from 1; 0 when it is about the whole
     * @param column name of the column
     * @param found what stands there
     * @param kind what is wrong with it
     */
    record Problem(int line, String column, String found, Kind kind) {}

    /** What can be wrong. */
    enum Kind {
        /** The column or the value is not there. */
        MISSING,
        /** It is not written as it must be. */
        MALFORMED,
        /** It names something that does not exist in the cycle. */
        UNKNOWN,
        /** It is there twice. */
        TWICE,
        /** It is longer than allowed. */
        TOO_LONG,
        /** There are more projects than a ballot takes. */
        TOO_MANY,
        /** The cycle does not take projects any more. */
        NOT_NOW
    }
}
