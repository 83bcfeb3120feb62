package ma.opencommune.collectivity.domain;

import java.util.List;

/** What a file about the territory says. */
public sealed interface TerritoryReading {

    /**
     * It can be brought in.
     *
     * @param units every part it names, each after the one it lies in; those that are new have negative numbers
     */
    record Accepted(List<TerritoryUnit> units) implements TerritoryReading {}

    /**
     * Something is wrong, and nothing is brought in.
     *
     * @param problems in the order of the lines
     */
    record Refused(List<LineProblem> problems) implements TerritoryReading {}

    /**
     * One thing that is wrong.
     *
     * @param line counted from 1, the line of the column names
     * @param column whose value is wrong; empty when the whole line is
     * @param problem a {@link UnitFacts.Problem}, a {@link TerritoryRefusal}, or a {@link Fault}
     */
    record LineProblem(int line, String column, Enum<?> problem) {}

    /** What can be wrong with the file itself. */
    enum Fault {
        /** The first line does not name the columns. */
        COLUMNS,
        /** A quote is left open. */
        QUOTE,
        /** A line has more or fewer fields than the first. */
        FIELDS,
        /** No part has this number or code. */
        NOWHERE,
        /** The same part stands in two lines. */
        TWICE,
        /** More lines than are taken at once. */
        TOO_MANY
    }
}
