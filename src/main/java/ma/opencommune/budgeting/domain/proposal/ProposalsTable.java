package ma.opencommune.budgeting.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Kind;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Problem;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Language;

/**
 * Reads many proposals: a table with the columns of the export ({@code title, text, area} and, if it has them, {@code category, place,
 * latitude, longitude, gender, climate, author, language, name, reach, mail}), or the PROJECTS of a {@code .pb} file, whose price comes
 * later with the review. Everything wrong is named at once, by line and column.
 */
public final class ProposalsTable {

    /** Most proposals of a file. */
    public static final int MOST = 300;

    private static final int PROBLEMS = 100;
    private static final int LONGEST = 300;
    private static final Map<String, String> SPELLINGS = Map.of("author", "publicName", "neighborhood", "area");

    private final CyclePlan plan;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * One proposal.
     *
     * @param words what it says
     * @param author who proposes
     * @param language in which
     */
    public record Line(ProposalWords words, Author author, Language language) {}

    /**
     * What was read.
     *
     * @param lines the proposals; none of them is kept when something is wrong
     * @param problems what is wrong
     */
    public record Reading(List<Line> lines, List<Problem> problems) {}

    private ProposalsTable(CyclePlan plan) {
        this.plan = plan;
    }

    /** Reads a text. */
    public static Reading read(String text, CyclePlan plan) {
        ProposalsTable table = new ProposalsTable(plan);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.stripLeading().toUpperCase(Locale.ROOT).startsWith("META")) {
            table.ballots(plain);
        } else {
            table.table(plain);
        }
        if (table.lines.isEmpty() && table.problems.isEmpty()) {
            table.problems.add(new Problem(0, "", "", Kind.MISSING));
        }
        return new Reading(
                List.copyOf(table.lines),
                table.problems.stream().limit(PROBLEMS).toList());
    }

    private void ballots(String text) {
        PbReading reading = PbReader.read(text);
        if (reading instanceof PbReading.Refused refused) {
            refused.problems()
                    .forEach(problem -> problems.add(new Problem(
                            problem.line(),
                            problem.section() + " " + problem.field(),
                            problem.found(),
                            Kind.MALFORMED)));
        } else if (reading instanceof PbReading.Accepted accepted) {
            for (Project project : accepted.election().projects()) {
                Map<String, String> row = new LinkedHashMap<>();
                project.attributes().forEach((name, value) -> row.put(SPELLINGS.getOrDefault(name, name), value));
                row.put("title", row.getOrDefault("name", project.id()));
                row.put("text", row.getOrDefault("description", row.get("title")));
                row.remove("name");
                row.remove("climate");
                line(0, row);
            }
        }
    }

    private void table(String text) {
        List<Csv.Line> rows;
        try {
            rows = Csv.lines(text);
        } catch (IllegalArgumentException open) {
            problems.add(new Problem(0, "", "\"", Kind.MALFORMED));
            return;
        }
        List<String> names = rows.isEmpty()
                ? List.of()
                : rows.get(0).fields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .map(name -> SPELLINGS.getOrDefault(name, name))
                        .toList();
        for (String must : List.of("title", "text", "area")) {
            if (!names.contains(must)) {
                problems.add(new Problem(1, must, "", Kind.MISSING));
            }
        }
        if (problems.isEmpty()) {
            rows.stream().skip(1).forEach(row -> {
                Map<String, String> fields = new LinkedHashMap<>();
                for (int at = 0; at < Math.min(names.size(), row.fields().size()); at++) {
                    fields.put(names.get(at), row.fields().get(at));
                }
                fields.computeIfPresent("climate", (name, tags) -> tags.strip().replaceAll("[ ,]+", ","));
                line(row.number(), fields);
            });
        }
    }

    private void line(int number, Map<String, String> fields) {
        Map<String, ProposalWords.Fault> faults = new LinkedHashMap<>();
        ProposalWords words = ProposalWords.read(fields, plan, faults);
        faults.forEach((field, fault) -> problems.add(
                new Problem(number, field, shortly(fields.getOrDefault(field, "")), Kind.valueOf(fault.name()))));
        String mail = fields.getOrDefault("mail", "").strip();
        if (!mail.isEmpty() && !mail.matches("[^@\\s<>,;:\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
            problems.add(new Problem(number, "mail", shortly(mail), Kind.MALFORMED));
        }
        if (lines.stream().anyMatch(one -> one.words().title().equals(words.title()))) {
            problems.add(new Problem(number, "title", shortly(words.title()), Kind.TWICE));
        }
        if (lines.size() == MOST) {
            problems.add(new Problem(number, "", String.valueOf(MOST), Kind.TOO_MANY));
        }
        Optional<Language> language =
                Language.parse(fields.getOrDefault("language", "").strip());
        Author author =
                new Author(shortly(fields.getOrDefault("name", "")), mail, shortly(fields.getOrDefault("reach", "")));
        lines.add(new Line(words, author, language.orElse(Language.AR)));
    }

    private static String shortly(String found) {
        String plain = found.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
