package ma.opencommune.budgeting.domain.count.pb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.Ballot;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Project;

/**
 * Writes an election as {@code .pb} text (rules.md, "Format .pb"): UTF-8 without a byte order mark, lines ended by a line
 * feed, what holds a separator, a quote or a line break in double quotes. The numbers of projects and votes, the budget
 * and the vote type are written as they are, whatever META says.
 */
public final class PbWriter {

    private final StringBuilder out = new StringBuilder();
    private final Election election;

    private PbWriter(Election election) {
        this.election = election;
    }

    /** The text of the file. */
    public static String write(Election election) {
        PbWriter writer = new PbWriter(election);
        writer.meta();
        writer.projects();
        writer.votes();
        return writer.out.toString();
    }

    private void meta() {
        Map<String, String> meta = new LinkedHashMap<>(election.meta());
        meta.put("num_projects", Integer.toString(election.projects().size()));
        meta.put("num_votes", Integer.toString(election.ballots().size()));
        meta.put("budget", plain(election.budget()));
        meta.put("vote_type", election.type().code());
        row(List.of(MetaSection.NAME));
        row(List.of("key", "value"));
        meta.forEach((key, value) -> row(List.of(key, value)));
    }

    private void projects() {
        Set<String> columns = new LinkedHashSet<>();
        election.projects()
                .forEach(project -> columns.addAll(project.attributes().keySet()));
        row(List.of(ProjectSection.NAME));
        List<String> header = new ArrayList<>(List.of("project_id", "cost"));
        header.addAll(columns);
        row(header);
        for (Project project : election.projects()) {
            List<String> fields = new ArrayList<>(List.of(project.id(), plain(project.cost())));
            columns.forEach(name -> fields.add(project.attributes().getOrDefault(name, "")));
            row(fields);
        }
    }

    private void votes() {
        boolean points = election.type().hasPoints();
        row(List.of(VoteSection.NAME));
        List<String> header = new ArrayList<>(List.of("voter_id", "vote"));
        if (points) {
            header.add("points");
        }
        header.addAll(election.ballotColumns());
        row(header);
        for (Ballot ballot : election.ballots()) {
            List<String> fields = new ArrayList<>();
            fields.add(ballot.voter());
            fields.add(IntStream.range(0, ballot.size())
                    .mapToObj(place ->
                            election.projects().get(ballot.choice(place)).id())
                    .collect(Collectors.joining(",")));
            if (points) {
                fields.add(IntStream.range(0, ballot.size())
                        .mapToObj(place -> plain(BigDecimal.valueOf(ballot.points(place), election.pointScale())))
                        .collect(Collectors.joining(",")));
            }
            fields.addAll(ballot.columns());
            row(fields);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void row(List<String> fields) {
        for (int at = 0; at < fields.size(); at++) {
            if (at > 0) {
                out.append(';');
            }
            field(fields.get(at));
        }
        out.append('\n');
    }

    private void field(String text) {
        boolean quoted = text.chars().anyMatch(sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r');
        if (quoted) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }
}
