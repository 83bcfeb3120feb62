package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.model.Project;
import org.jspecify.annotations.Nullable;

/** The PROJECTS section: at least an id and a cost for each project. */
final class ProjectSection {

    static final String NAME = "PROJECTS";

    /** How many projects are read at most. */
    static final int MOST = 2_000;

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999999");
    private static final Set<String> SELECTED = Set.of("", "0", "1", "2", "3");

    private final Findings findings;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Project> projects = new ArrayList<>();
    private @Nullable Header header;
    private int line = 1;

    ProjectSection(Findings findings) {
        this.findings = findings;
    }

    void header(Rows row) {
        line = row.line();
        header = new Header(NAME, row, List.of("project_id", "cost"), findings);
    }

    void row(Rows row) {
        Header columns = header;
        if (columns == null || !columns.has("project_id", "cost") || !columns.fits(row, findings)) {
            return;
        }
        if (projects.size() >= MOST) {
            findings.limit(new PbProblem(NAME, row.line(), 1, "", "another project", "at most " + MOST + " projects"));
            return;
        }
        String id = row.field(columns.place("project_id"));
        if (id.isEmpty()) {
            problem(row, columns, "project_id", "an id");
        } else if (id.indexOf(',') >= 0) {
            problem(row, columns, "project_id", "an id without a comma");
        } else if (positions.putIfAbsent(id, projects.size()) != null) {
            problem(row, columns, "project_id", "each project only once");
        } else {
            projects.add(new Project(id, cost(row, columns), attributes(row, columns)));
        }
        checkNumbers(row, columns);
    }

    private BigDecimal cost(Rows row, Header columns) {
        Optional<BigDecimal> cost = Numbers.decimal(row.field(columns.place("cost")))
                .filter(amount -> amount.signum() > 0 && amount.compareTo(HIGHEST) <= 0);
        if (cost.isEmpty()) {
            problem(row, columns, "cost", "an amount above 0 of at most 15 digits");
        }
        return cost.orElse(BigDecimal.ONE);
    }

    private void checkNumbers(Rows row, Header columns) {
        for (String name : List.of("votes", "score")) {
            String written = row.field(columns.place(name));
            if (!written.isEmpty() && Numbers.decimal(written).isEmpty()) {
                problem(row, columns, name, "a number or nothing");
            }
        }
        if (!SELECTED.contains(row.field(columns.place("selected")))) {
            problem(row, columns, "selected", "0, 1, 2, 3 or nothing");
        }
    }

    private static Map<String, String> attributes(Rows row, Header columns) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int place = 0; place < columns.names().size(); place++) {
            String name = columns.names().get(place);
            if (!name.isEmpty() && !name.equals("project_id") && !name.equals("cost")) {
                attributes.put(name, row.field(place));
            }
        }
        return Collections.unmodifiableMap(attributes);
    }

    private void problem(Rows row, Header columns, String field, String expected) {
        int place = columns.place(field);
        findings.problem(new PbProblem(NAME, row.line(place), row.column(place), field, row.field(place), expected));
    }

    void close() {
        if (projects.isEmpty()) {
            findings.problem(new PbProblem(NAME, line, 1, "", "nothing", "at least one project"));
        }
    }

    List<Project> projects() {
        return projects;
    }

    /** Position of a project, or null. */
    @Nullable
    Integer position(String id) {
        return positions.get(id);
    }
}
