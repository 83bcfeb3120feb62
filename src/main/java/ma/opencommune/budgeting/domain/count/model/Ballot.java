package ma.opencommune.budgeting.domain.count.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ballot: which projects it names and, where the ballot type has points, how many each gets.
 *
 * <p>Projects are given by their position in {@link Election#projects()}; points are whole numbers in units of
 * 10<sup>-{@link Election#pointScale()}</sup>.
 */
public final class Ballot {

    private final String voter;
    private final int[] choices;
    private final long @Nullable [] points;
    private final List<String> columns;

    Ballot(String voter, int[] choices, long @Nullable [] points, List<String> columns) {
        this.voter = voter;
        this.choices = choices;
        this.points = points;
        this.columns = columns;
    }

    /** The random name of the ballot. */
    public String voter() {
        return voter;
    }

    /** How many projects are named. */
    public int size() {
        return choices.length;
    }

    /** Position in the election's list of the project named at this place. */
    public int choice(int place) {
        return choices[place];
    }

    /** Points of the project named at this place; one when the ballot type has none. */
    public long points(int place) {
        return points == null ? 1 : points[place];
    }

    /** The other columns of the ballot, in the order of {@link Election#ballotColumns()}, as written. */
    public List<String> columns() {
        return columns;
    }
}
