package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.kernel.PlainText;

/**
 * A list of the national portal as it was read: columns reference, day (2026-03-02 or 02/03/2026), subject; a first line with names is
 * left out.
 *
 * @param entries what was understood, each reference once
 * @param wrong numbers of the lines that were not
 */
public record PortalList(List<PortalEntry> entries, List<Integer> wrong) {

    /** Most lines of one list. */
    public static final int MOST = 5000;

    private static final int COLUMNS = 3;
    private static final int LONGEST = 200;

    /** Reads the cells of a table. */
    public static PortalList of(List<List<String>> rows) {
        TreeMap<String, PortalEntry> entries = new TreeMap<>();
        List<Integer> wrong = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Optional<PortalEntry> entry = entry(rows.get(at));
            entry.ifPresent(found -> entries.put(found.reference().text(), found));
            if (entry.isEmpty() && !(at == 0 && names(rows.get(at)))) {
                wrong.add(at + 1);
            }
        }
        return new PortalList(List.copyOf(entries.values()), wrong);
    }

    /** A first line without any digit names the columns; one with a digit is a line that must be understood. */
    private static boolean names(List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static Optional<PortalEntry> entry(List<String> cells) {
        if (cells.size() < COLUMNS) {
            return Optional.empty();
        }
        String subject = PlainText.line(cells.get(2));
        Optional<LocalDate> day = day(cells.get(1).strip());
        return PortalReference.parse(cells.get(0))
                .filter(reference -> day.isPresent() && !subject.isEmpty())
                .map(reference -> new PortalEntry(
                        reference, day.orElseThrow(), subject.substring(0, Math.min(LONGEST, subject.length()))));
    }

    private static Optional<LocalDate> day(String written) {
        String even = written.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")
                ? written.substring(6) + "-" + written.substring(3, 5) + "-" + written.substring(0, 2)
                : written;
        try {
            return Optional.of(LocalDate.parse(even));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
