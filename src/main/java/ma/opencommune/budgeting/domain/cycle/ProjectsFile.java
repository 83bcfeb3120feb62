package ma.opencommune.budgeting.domain.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Kind;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Problem;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.PlainText;

/**
 * Reads the projects of a ballot from a table, or from the PROJECTS of a {@code .pb} file, which begins with META. Columns: {@code id},
 * {@code name_ar}, {@code name_fr}, {@code name_zgh}, {@code name_en} or just {@code name}; {@code cost} in whole dirhams, which may be
 * empty and come later; {@code area}, {@code category}, {@code incompatible} (ids separated by commas), {@code description_…}.
 */
public final class ProjectsFile {

    /** The columns of a table, in the order written. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "name_ar",
            "name_fr",
            "name_zgh",
            "name_en",
            "cost",
            "area",
            "category",
            "incompatible",
            "description_ar",
            "description_fr",
            "description_zgh",
            "description_en");

    private static final int MOST = 500;
    private static final Map<String, String> SPELLINGS =
            Map.of("project_id", "id", "neighborhood", "area", "neighbourhood", "area");

    private final CyclePlan plan;
    private final Set<String> ids = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ProjectsFile(CyclePlan plan) {
        this.plan = plan;
    }

    /** Reads a text. */
    public static ProjectsReading read(String text, CyclePlan plan) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        ProjectsFile file = new ProjectsFile(plan);
        boolean ballots = plain.stripLeading().toUpperCase(Locale.ROOT).startsWith("META");
        return ballots ? file.ballots(plain) : file.table(plain);
    }

    private ProjectsReading ballots(String text) {
        PbReading reading = PbReader.read(text);
        if (reading instanceof PbReading.Refused refused) {
            return new ProjectsReading.Refused(refused.problems().stream()
                    .map(problem -> new Problem(
                            problem.line(), problem.section() + " " + problem.field(), problem.found(), Kind.MALFORMED))
                    .toList());
        }
        List<Project> found = ((PbReading.Accepted) reading).election().projects();
        List<Map<String, String>> rows = found.stream()
                .map(project -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    project.attributes().forEach((name, value) -> row.put(SPELLINGS.getOrDefault(name, name), value));
                    row.put("id", project.id());
                    row.put("cost", project.cost().stripTrailingZeros().toPlainString());
                    return row;
                })
                .toList();
        List<BallotProject> projects = new ArrayList<>();
        ids.addAll(found.stream().map(Project::id).toList());
        for (int at = 0; at < rows.size(); at++) {
            projects.add(project(rows.get(at), 0));
        }
        return end(projects);
    }

    private ProjectsReading table(String text) {
        List<Csv.Line> lines;
        try {
            lines = Csv.lines(text);
        } catch (IllegalArgumentException open) {
            return new ProjectsReading.Refused(List.of(new Problem(0, "", "\"", Kind.MALFORMED)));
        }
        List<String> names = lines.isEmpty()
                ? List.of()
                : lines.get(0).fields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .map(name -> SPELLINGS.getOrDefault(name, name))
                        .toList();
        if (!names.contains("id")) {
            return new ProjectsReading.Refused(List.of(new Problem(1, "id", "", Kind.MISSING)));
        }
        List<Csv.Line> rows = lines.subList(1, lines.size());
        for (Csv.Line row : rows) {
            String id = row.fields().size() > names.indexOf("id")
                    ? row.fields().get(names.indexOf("id")).strip()
                    : "";
            if (!ids.add(id)) {
                wrong(row.number(), "id", id, Kind.TWICE);
            }
        }
        List<BallotProject> projects = rows.stream()
                .map(row -> project(fields(names, row), row.number()))
                .toList();
        return end(projects);
    }

    private ProjectsReading end(List<BallotProject> projects) {
        Set<String> all = new TreeSet<>(ids);
        plan.projects().forEach(project -> all.add(project.id()));
        if (all.size() > MOST) {
            wrong(0, "", Integer.toString(all.size()), Kind.TOO_MANY);
        }
        if (projects.isEmpty()) {
            wrong(0, "", "", Kind.MISSING);
        }
        return problems.isEmpty()
                ? new ProjectsReading.Accepted(projects)
                : new ProjectsReading.Refused(
                        problems.stream().limit(ProjectsReading.MOST).toList());
    }

    private static Map<String, String> fields(List<String> names, Csv.Line row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(names.size(), row.fields().size()); at++) {
            fields.put(names.get(at), row.fields().get(at).strip());
        }
        return fields;
    }

    private BallotProject project(Map<String, String> fields, int line) {
        String id = fields.getOrDefault("id", "");
        if (!id.matches(Area.CODE)) {
            wrong(line, "id", id, id.isEmpty() ? Kind.MISSING : Kind.MALFORMED);
        }
        Map<Language, String> names = texts(fields, "name", BallotProject.LONGEST_NAME, line, new LinkedHashMap<>());
        if (names.isEmpty()) {
            wrong(line, "name", "", Kind.MISSING);
            names.put(Language.FR, "?");
        }
        Map<Language, String> descriptions =
                texts(fields, "description", BallotProject.LONGEST_DESCRIPTION, line, new LinkedHashMap<>());
        return new BallotProject(
                id,
                LocalizedText.of(names),
                descriptions.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(descriptions)),
                cost(fields, line),
                area(fields, line),
                category(fields, line),
                incompatible(fields, line));
    }

    private Map<Language, String> texts(
            Map<String, String> fields, String name, int longest, int line, Map<Language, String> texts) {
        for (Language language : Language.values()) {
            String column = name + "_" + language.tag();
            String text = PlainText.line(fields.getOrDefault(column, ""));
            if (text.length() > longest) {
                wrong(line, column, text.substring(0, 20), Kind.TOO_LONG);
            } else if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        String plain = PlainText.line(fields.getOrDefault(name, ""));
        if (texts.isEmpty() && !plain.isEmpty()) {
            boolean arabic = plain.codePoints()
                    .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC);
            texts.put(arabic ? Language.AR : Language.FR, plain.substring(0, Math.min(plain.length(), longest)));
        }
        return texts;
    }

    private OptionalLong cost(Map<String, String> fields, int line) {
        String written = fields.getOrDefault("cost", "").replaceAll("[\\s\u00A0\u202F]", "");
        if (written.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!written.matches("[0-9]{1,12}") || Long.parseLong(written) == 0) {
            wrong(line, "cost", written, Kind.MALFORMED);
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(written));
    }

    /** The area named; the only one, or the city-wide one, when none is. */
    private String area(Map<String, String> fields, int line) {
        String named = fields.getOrDefault("area", "");
        Optional<Area> found = named.isEmpty()
                ? plan.areas().stream()
                        .filter(area -> area.cityWide() || plan.areas().size() == 1)
                        .findFirst()
                : plan.area(named);
        if (found.isEmpty()) {
            wrong(line, "area", named, named.isEmpty() ? Kind.MISSING : Kind.UNKNOWN);
        }
        return found.map(Area::code).orElse("");
    }

    private String category(Map<String, String> fields, int line) {
        String named = fields.getOrDefault("category", "");
        if (!named.isEmpty() && plan.category(named).isEmpty()) {
            wrong(line, "category", named, Kind.UNKNOWN);
        }
        return named;
    }

    private Set<String> incompatible(Map<String, String> fields, int line) {
        Set<String> others = Arrays.stream(
                        fields.getOrDefault("incompatible", "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !id.equals(fields.get("id")))
                .collect(Collectors.toUnmodifiableSet());
        others.stream()
                .filter(id -> !ids.contains(id) && plan.project(id).isEmpty())
                .forEach(id -> wrong(line, "incompatible", id, Kind.UNKNOWN));
        return others;
    }

    private void wrong(int line, String column, String found, Kind kind) {
        problems.add(new Problem(line, column, found.length() > 80 ? found.substring(0, 80) : found, kind));
    }
}
