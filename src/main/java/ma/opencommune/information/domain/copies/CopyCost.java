package ma.opencommune.information.domain.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * What the copies of one request cost.
 *
 * @param lines one for each format
 */
public record CopyCost(List<Line> lines) {

    /**
     * A format.
     *
     * @param format of what
     * @param number how many
     * @param each price of one, in centimes
     */
    public record Line(CopyFormat format, int number, long each) {

        /** Price of all of them, in centimes. */
        public long centimes() {
            return number * each;
        }
    }

    /** Keeps the lines from being changed. */
    public CopyCost {
        lines = List.copyOf(lines);
    }

    /** Price of everything, in centimes. */
    public long centimes() {
        return lines.stream().mapToLong(Line::centimes).sum();
    }

    /** As one text, to be kept: {@code A4:12:50 POST:1:900}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(line.format() + ":" + line.number() + ":" + line.each()));
        return String.join(" ", parts);
    }

    /** From such a text. */
    public static CopyCost parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String part : text.split(" ")) {
            String[] fields = part.split(":");
            if (fields.length == 3) {
                lines.add(new Line(
                        CopyFormat.valueOf(fields[0]), Integer.parseInt(fields[1]), Long.parseLong(fields[2])));
            }
        }
        return new CopyCost(lines);
    }
}
