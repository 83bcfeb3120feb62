package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Pabulib format {@code .pb} (rules.md, "Format .pb").
 *
 * <p>The oddities of real files are read as what they mean: a byte order mark, decimal commas, quoted separators, empty
 * votes, unknown keys and columns, the withdrawn cost 999999999, wrong counts in META (noted). Everything else that is
 * wrong is named, all at once. Example:
 *
 * <pre>{@code
 * PbReading reading = PbReader.read(bytes);
 * if (reading instanceof PbReading.Accepted accepted) { count(accepted.election()); }
 * }</pre>
 */
public final class PbReader {

    /** How many problems are named at most. */
    public static final int MOST_PROBLEMS = 100;

    private final Findings findings = new Findings();
    private final MetaSection meta = new MetaSection(findings);
    private final ProjectSection projects = new ProjectSection(findings);
    private final List<String> seen = new ArrayList<>();
    private final Rows rows;
    private final String text;
    private @Nullable VoteSection votes;

    private PbReader(String text) {
        this.text = text;
        rows = new Rows(text);
    }

    /** Reads a file of UTF-8, with or without a byte order mark. */
    public static PbReading read(byte[] file) {
        return read(new String(file, StandardCharsets.UTF_8));
    }

    /** Reads the text of a file. */
    public static PbReading read(String text) {
        return new PbReader(text).read();
    }

    private PbReading read() {
        checkEncoding();
        while (!findings.full() && rows.next()) {
            String word = rows.onlyWord().toUpperCase(Locale.ROOT);
            if (word.equals(MetaSection.NAME) || word.equals(ProjectSection.NAME) || word.equals(VoteSection.NAME)) {
                open(word);
            } else {
                row();
            }
        }
        if (!seen.isEmpty()) {
            close(seen.get(seen.size() - 1));
        }
        if (rows.openQuote() > 0) {
            findings.problem(
                    new PbProblem("FILE", rows.openQuote(), 1, "", "a quote that is never closed", "a closing quote"));
        }
        for (String section : List.of(MetaSection.NAME, ProjectSection.NAME, VoteSection.NAME)) {
            if (!seen.contains(section)) {
                findings.problem(new PbProblem("FILE", rows.line(), 1, "", "nothing", "a section " + section));
            }
        }
        VoteSection box = votes;
        return box != null && findings.none() ? accept(box) : new PbReading.Refused(findings.problems());
    }

    private void checkEncoding() {
        int wrong = text.indexOf('\uFFFD');
        if (wrong >= 0) {
            int line =
                    (int) text.chars().limit(wrong).filter(sign -> sign == '\n').count() + 1;
            int column = wrong - text.lastIndexOf('\n', wrong);
            findings.problem(new PbProblem("FILE", line, column, "", "bytes that are no UTF-8", "a text in UTF-8"));
        }
    }

    private void open(String section) {
        if (seen.contains(section)) {
            findings.problem(new PbProblem(section, rows.line(), 1, "", section, "each section only once"));
        }
        String before = section.equals(MetaSection.NAME)
                ? ""
                : section.equals(ProjectSection.NAME) ? MetaSection.NAME : ProjectSection.NAME;
        if (!before.isEmpty() && !seen.contains(before)) {
            findings.problem(new PbProblem(section, rows.line(), 1, "", section, "the section " + before + " first"));
        }
        if (!seen.isEmpty()) {
            close(seen.get(seen.size() - 1));
        }
        seen.add(section);
        if (!rows.next()) {
            findings.problem(new PbProblem(section, rows.line(), 1, "", "the end of the file", "a header row"));
            return;
        }
        switch (section) {
            case MetaSection.NAME -> meta.header(rows);
            case ProjectSection.NAME -> projects.header(rows);
            default -> {
                votes = new VoteSection(findings, meta, projects);
                votes.header(rows);
            }
        }
    }

    private void close(String section) {
        if (section.equals(MetaSection.NAME)) {
            meta.close();
        } else if (section.equals(ProjectSection.NAME)) {
            projects.close();
        }
    }

    private void row() {
        VoteSection box = votes;
        String section = seen.isEmpty() ? "" : seen.get(seen.size() - 1);
        if (section.equals(MetaSection.NAME)) {
            meta.row(rows);
        } else if (section.equals(ProjectSection.NAME)) {
            projects.row(rows);
        } else if (box != null) {
            box.row(rows);
        } else {
            findings.problem(new PbProblem("FILE", rows.line(), 1, "", rows.rest(0), "the section META"));
        }
    }

    private PbReading accept(VoteSection box) {
        meta.compare("num_projects", projects.projects().size());
        meta.compare("num_votes", box.rows().size());
        BigDecimal budget = meta.number("budget").orElseThrow();
        ElectionBuilder election = new ElectionBuilder(meta.ballotType().orElse(BallotType.APPROVAL), budget);
        meta.values().forEach(election::meta);
        projects.projects().forEach(election::project);
        election.ballotColumns(box.extras());
        int scale = pointScale(box);
        election.pointScale(scale);
        for (VoteSection.Row row : box.rows()) {
            election.ballot(row.voter(), row.choices(), units(row.points(), scale), row.columns());
        }
        try {
            Election built = election.build();
            return new PbReading.Accepted(built, findings.notes());
        } catch (ArithmeticException | IllegalArgumentException tooBig) {
            return new PbReading.Refused(List.of(new PbProblem(
                    "FILE", 1, 1, "", String.valueOf(tooBig.getMessage()), "amounts and points of at most 15 digits")));
        }
    }

    private static int pointScale(VoteSection box) {
        int scale = 0;
        for (VoteSection.Row row : box.rows()) {
            BigDecimal[] points = row.points();
            if (points != null) {
                for (BigDecimal given : points) {
                    scale = Math.max(scale, given.scale());
                }
            }
        }
        return scale;
    }

    private static long @Nullable [] units(BigDecimal @Nullable [] points, int scale) {
        if (points == null) {
            return null;
        }
        long[] units = new long[points.length];
        for (int at = 0; at < units.length; at++) {
            units[at] = points[at].movePointRight(scale).longValue();
        }
        return units;
    }
}
