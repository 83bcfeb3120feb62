package ma.opencommune.information.domain.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import ma.opencommune.information.domain.figures.FigureTable.Subject;

/** Requests by the service they are about: those with the most requests by name, the rest together, and those of which nobody said. */
public final class ServiceCounts {

    /** Most services with a line of their own. */
    public static final int MOST = 20;

    /** Key of the services without a line of their own. */
    public static final String OTHER = "OTHER";

    /** Key of the requests of which no service is stated. */
    public static final String NOT_STATED = "NOT_STATED";

    private ServiceCounts() {}

    /**
     * The table.
     *
     * @param counts by service, the largest first; the empty name is not stated
     */
    public static FigureTable table(Map<String, Long> counts) {
        Map<String, Long> lines = new LinkedHashMap<>();
        counts.forEach((service, count) -> {
            String key = service.isEmpty() ? NOT_STATED : lines.size() < MOST && plain(service) ? service : OTHER;
            lines.merge(key, count, Long::sum);
        });
        return last(lines);
    }

    /** The same with only those named that may be; the others are counted together. */
    public static FigureTable only(FigureTable table, Predicate<String> named) {
        Map<String, Long> lines = new LinkedHashMap<>();
        table.cells().forEach(cell -> {
            boolean stays = cell.key().equals(NOT_STATED) || named.test(cell.key());
            lines.merge(stays ? cell.key() : OTHER, cell.count(), Long::sum);
        });
        return last(lines);
    }

    /** Zero of both is said too, and both stand at the end. */
    private static FigureTable last(Map<String, Long> lines) {
        Map<String, Long> ordered = new LinkedHashMap<>(lines);
        for (String key : new String[] {OTHER, NOT_STATED}) {
            Long count = ordered.remove(key);
            ordered.put(key, count == null ? 0L : count);
        }
        return FigureTable.of(Subject.SERVICE, ordered);
    }

    /** A name that is no key of the table. */
    private static boolean plain(String service) {
        return !service.equalsIgnoreCase(OTHER)
                && !service.equalsIgnoreCase(NOT_STATED)
                && !service.equalsIgnoreCase("TOTAL");
    }
}
