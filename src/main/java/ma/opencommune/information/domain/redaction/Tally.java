package ma.opencommune.information.domain.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.request.Ground;

/**
 * What was withheld in a file and why, for everybody who reads the answer.
 *
 * @param pages of the file
 * @param lines one for each ground that was used, in the order of the law
 */
public record Tally(int pages, List<Line> lines) {

    /**
     * What was withheld for one ground.
     *
     * @param ground why
     * @param boxes parts of pages
     * @param pages on which such a part lies
     * @param whole pages withheld as a whole
     */
    public record Line(Ground ground, int boxes, int pages, int whole) {}

    /** Counts these boxes of a file with so many pages. */
    public static Tally of(int pages, List<Mark> marks) {
        List<Line> lines = new ArrayList<>();
        for (Ground ground : Ground.exceptions()) {
            List<Mark> own =
                    marks.stream().filter(mark -> mark.ground() == ground).toList();
            List<Mark> parts = own.stream().filter(mark -> !mark.whole()).toList();
            if (!own.isEmpty()) {
                lines.add(new Line(
                        ground,
                        parts.size(),
                        distinctPages(parts),
                        distinctPages(own.stream().filter(Mark::whole).toList())));
            }
        }
        return new Tally(pages, lines);
    }

    private static int distinctPages(List<Mark> marks) {
        return (int) marks.stream().mapToInt(Mark::page).distinct().count();
    }

    /** As it is kept: {@code 12;PRIVATE_LIFE:3:2:0}. */
    public String text() {
        return pages
                + lines.stream()
                        .map(line -> ";" + line.ground() + ":" + line.boxes() + ":" + line.pages() + ":" + line.whole())
                        .collect(Collectors.joining());
    }

    /** Reads what {@link #text} wrote. */
    public static Tally parse(String text) {
        String[] parts = text.split(";");
        List<Line> lines = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split(":"))
                .map(line -> new Line(
                        Ground.valueOf(line[0]),
                        Integer.parseInt(line[1]),
                        Integer.parseInt(line[2]),
                        Integer.parseInt(line[3])))
                .toList();
        return new Tally(Integer.parseInt(parts[0]), lines);
    }
}
