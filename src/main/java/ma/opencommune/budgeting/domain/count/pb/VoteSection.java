package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import org.jspecify.annotations.Nullable;

/** The VOTES section: one ballot a row; an empty vote is a ballot too. */
final class VoteSection {

    static final String NAME = "VOTES";

    /** How many ballots, and how many choices on all of them together, are read at most. */
    static final int MOST = 500_000;

    static final int MOST_CHOICES = 2_000_000;

    /** So many different texts of a column are kept once for all ballots that hold them. */
    private static final int MOST_SHARED = 1_000;

    private static final Set<String> SEXES = Set.of("", "M", "F", "O");
    private static final Set<String> METHODS = Set.of("", "internet", "paper");

    /** One ballot as read. */
    record Row(String voter, int[] choices, BigDecimal @Nullable [] points, List<String> columns) {}

    private final Findings findings;
    private final ProjectSection projects;
    private final BallotType type;
    private final BallotLimits limits;
    private final Set<String> voters = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private int[] buffer = new int[64];
    private int[] lastSeen = new int[0];
    private @Nullable Header header;
    private int[] extraPlaces = new int[0];
    private int pointsPlace = -1;
    private int votePlace = -1;
    private int choicesInAll;
    private final Map<String, String> shared = new HashMap<>();
    private int voterPlace = -1;

    VoteSection(Findings findings, MetaSection meta, ProjectSection projects) {
        this.findings = findings;
        this.projects = projects;
        type = meta.ballotType().orElse(BallotType.APPROVAL);
        limits = new BallotLimits(findings, meta, type, projects);
    }

    void header(Rows row) {
        Header columns = new Header(NAME, row, List.of("voter_id", "vote"), findings);
        if (type == BallotType.CUMULATIVE || type == BallotType.SCORING) {
            columns.require("points", findings);
        }
        header = columns;
        voterPlace = columns.place("voter_id");
        votePlace = columns.place("vote");
        pointsPlace = type.hasPoints() ? columns.place("points") : -1;
        extraPlaces = extras().stream().mapToInt(columns::place).toArray();
        lastSeen = new int[projects.projects().size()];
    }

    /** Names of the columns that are no part of the vote itself. */
    List<String> extras() {
        Header columns = header;
        if (columns == null) {
            return List.of();
        }
        return columns.names().stream()
                .filter(name -> !name.isEmpty() && !name.equals("voter_id") && !name.equals("vote"))
                .filter(name -> !type.hasPoints() || !name.equals("points"))
                .toList();
    }

    void row(Rows row) {
        Header columns = header;
        if (columns == null || voterPlace < 0 || votePlace < 0 || !columns.fits(row, findings)) {
            return;
        }
        if (rows.size() >= MOST || choicesInAll > MOST_CHOICES) {
            findings.limit(new PbProblem(
                    NAME,
                    row.line(),
                    1,
                    "",
                    "another ballot",
                    "at most " + MOST + " ballots with " + MOST_CHOICES + " choices together"));
            return;
        }
        String voter = row.field(voterPlace);
        if (voter.isEmpty()) {
            problem(row, voterPlace, "voter_id", voter, "an id");
        } else if (!voters.add(voter)) {
            problem(row, voterPlace, "voter_id", voter, "each voter only once");
        }
        noteColumn(row, columns, "sex", SEXES, "M, F, O or nothing");
        noteColumn(row, columns, "voting_method", METHODS, "internet, paper or nothing");
        int[] choices = choices(row);
        choicesInAll += choices.length;
        BigDecimal[] points = limits.points(row, pointsPlace, votePlace, choices);
        limits.check(row, votePlace, choices, points);
        rows.add(new Row(voter, choices, points, extras(row)));
    }

    private List<String> extras(Rows row) {
        if (extraPlaces.length == 0) {
            return List.of();
        }
        String[] extras = new String[extraPlaces.length];
        for (int at = 0; at < extras.length; at++) {
            extras[at] = shared(row.field(extraPlaces[at]));
        }
        return Arrays.asList(extras);
    }

    private String shared(String written) {
        String same = shared.get(written);
        if (same != null) {
            return same;
        }
        if (shared.size() < MOST_SHARED) {
            shared.put(written, written);
        }
        return written;
    }

    private int[] choices(Rows row) {
        String vote = row.field(votePlace);
        int ballot = rows.size() + 1;
        int count = 0;
        int from = 0;
        while (from < vote.length()) {
            int comma = vote.indexOf(',', from);
            int to = comma < 0 ? vote.length() : comma;
            String id = vote.substring(from, to).strip();
            Integer position = id.isEmpty() ? null : projects.position(id);
            if (position == null) {
                if (!id.isEmpty() && !projects.projects().isEmpty()) {
                    problem(row, votePlace, "vote", id, "the id of a project of this file");
                }
            } else if (position < lastSeen.length && lastSeen[position] == ballot) {
                problem(row, votePlace, "vote", id, "each project only once in a vote");
            } else if (position < lastSeen.length) {
                lastSeen[position] = ballot;
                if (count == buffer.length) {
                    buffer = Arrays.copyOf(buffer, count * 2);
                }
                buffer[count++] = position;
            }
            from = to + 1;
        }
        return Arrays.copyOf(buffer, count);
    }

    private void noteColumn(Rows row, Header columns, String name, Set<String> known, String expected) {
        int place = columns.place(name);
        if (place >= 0 && !known.contains(row.field(place))) {
            String written = row.field(place);
            if (!known.contains(written.toUpperCase(Locale.ROOT))
                    && !known.contains(written.toLowerCase(Locale.ROOT))) {
                findings.note(new PbProblem(NAME, row.line(), row.column(place), name, written, expected));
            }
        }
    }

    private void problem(Rows row, int place, String field, String found, String expected) {
        findings.problem(new PbProblem(NAME, row.line(place), row.column(place), field, found, expected));
    }

    List<Row> rows() {
        return rows;
    }
}
