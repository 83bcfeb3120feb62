package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts an election together: first projects, then ballots.
 *
 * <p>Throws {@link IllegalArgumentException} at once on an unknown project, a project named twice, a cost not above
 * zero or points below zero: whoever builds by hand knows its data. Files are checked by the reader, which names every
 * problem.
 */
public final class ElectionBuilder {

    private final BallotType type;
    private final BigDecimal budget;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final List<Project> projects = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private List<String> ballotColumns = List.of();
    private int pointScale;

    /** An election of this kind of ballot and this budget. */
    public ElectionBuilder(BallotType type, BigDecimal budget) {
        if (budget.signum() <= 0) {
            throw new IllegalArgumentException("A budget is above zero, this is " + budget);
        }
        this.type = type;
        this.budget = budget;
    }

    /** Adds a line of META. */
    public ElectionBuilder meta(String key, String value) {
        meta.put(key, value);
        return this;
    }

    /** Names the ballots' own columns, such as {@code age}. */
    public ElectionBuilder ballotColumns(List<String> names) {
        ballotColumns = List.copyOf(names);
        return this;
    }

    /** Decimal places in which all points are given; zero unless said before the first ballot. */
    public ElectionBuilder pointScale(int places) {
        pointScale = places;
        return this;
    }

    /** Adds a project without further attributes. */
    public ElectionBuilder project(String id, BigDecimal cost) {
        return project(new Project(id, cost, Map.of()));
    }

    /** Adds a project. */
    public ElectionBuilder project(Project project) {
        if (project.cost().signum() <= 0) {
            throw new IllegalArgumentException("Project " + project.id() + " costs nothing");
        }
        if (positions.putIfAbsent(project.id(), projects.size()) != null) {
            throw new IllegalArgumentException("Project " + project.id() + " is there twice");
        }
        projects.add(project);
        return this;
    }

    /** Position of the project of this id, or -1. */
    public int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** Adds a ballot that names these projects, all alike. */
    public ElectionBuilder approve(String voter, List<String> ids) {
        return ballot(voter, places(ids), null, List.of());
    }

    /** Adds a ballot that gives these points, in units of the declared scale. */
    public ElectionBuilder points(String voter, Map<String, Long> given) {
        List<String> ids = List.copyOf(given.keySet());
        return ballot(voter, places(ids), ids.stream().mapToLong(given::get).toArray(), List.of());
    }

    /** Adds a ballot by positions; the arrays are kept, not copied. */
    public ElectionBuilder ballot(String voter, int[] choices, long @Nullable [] points, List<String> columns) {
        if (points != null) {
            for (long given : points) {
                if (given < 0) {
                    throw new IllegalArgumentException("Ballot " + voter + " gives points below zero");
                }
            }
        }
        ballots.add(new Ballot(voter, choices, points, columns));
        return this;
    }

    /** The election; throws {@link IllegalArgumentException} when an amount needs more than 15 digits. */
    public Election build() {
        return new Election(this);
    }

    private int[] places(List<String> ids) {
        int[] places = ids.stream().mapToInt(this::position).toArray();
        for (int place = 0; place < places.length; place++) {
            String id = ids.get(place);
            if (places[place] < 0 || ids.indexOf(id) != place) {
                throw new IllegalArgumentException("A ballot names " + id + ", which is unknown or named twice");
            }
        }
        return places;
    }

    BallotType type() {
        return type;
    }

    BigDecimal budget() {
        return budget;
    }

    Map<String, String> meta() {
        return Collections.unmodifiableMap(meta);
    }

    List<Project> projects() {
        return List.copyOf(projects);
    }

    List<String> ballotColumns() {
        return ballotColumns;
    }

    List<Ballot> ballots() {
        return Collections.unmodifiableList(ballots);
    }

    int pointScale() {
        return pointScale;
    }
}
