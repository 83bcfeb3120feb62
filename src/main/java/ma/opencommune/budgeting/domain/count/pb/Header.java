package ma.opencommune.budgeting.domain.count.pb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of a section, by name. */
final class Header {

    /** How many columns are read at most. */
    static final int MOST_COLUMNS = 200;

    private final String section;
    private final List<String> names = new ArrayList<>();
    private final int line;

    Header(String section, Rows row, List<String> required, Findings findings) {
        this.section = section;
        line = row.line();
        if (row.size() > MOST_COLUMNS) {
            findings.limit(new PbProblem(
                    section, line, 1, "", row.size() + " columns", "at most " + MOST_COLUMNS + " columns"));
        }
        for (int place = 0; place < Math.min(row.size(), MOST_COLUMNS); place++) {
            String name = row.field(place).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && names.contains(name)) {
                findings.problem(new PbProblem(section, line, row.column(place), name, name, "each column only once"));
            }
            names.add(name);
        }
        for (String name : required) {
            require(name, findings);
        }
    }

    void require(String name, Findings findings) {
        if (!names.contains(name)) {
            findings.problem(new PbProblem(section, line, 1, name, "nothing", "a column " + name));
        }
    }

    int place(String name) {
        return names.indexOf(name);
    }

    boolean has(String... all) {
        return names.containsAll(List.of(all));
    }

    List<String> names() {
        return names;
    }

    /** Refuses a row with more filled fields than there are columns: a separator without quotes, most likely. */
    boolean fits(Rows row, Findings findings) {
        for (int place = names.size(); place < row.size(); place++) {
            if (!row.field(place).isEmpty()) {
                findings.problem(new PbProblem(
                        section,
                        row.line(place),
                        row.column(place),
                        "",
                        row.field(place),
                        names.size() + " fields, as the header has; quote a field that holds ;"));
                return false;
            }
        }
        return true;
    }
}
