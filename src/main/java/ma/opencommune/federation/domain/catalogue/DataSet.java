package ma.opencommune.federation.domain.catalogue;

import java.util.List;

/**
 * Data that anyone may use again.
 *
 * @param code of its title among the texts
 * @param files in which it can be had
 */
public record DataSet(String code, List<File> files) {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final List<DataSet> ALL = List.of(
            of("requests", "/api/v1/information/requests", JSON, "/api/v1/information/requests.csv", CSV),
            of("statistics", "/api/v1/information/statistics", JSON, "/information/figures.csv", CSV),
            of("duties", "/api/v1/information/duties", JSON, "/api/v1/information/duties.csv", CSV),
            of("calendar", "/api/v1/calendar/closures?year={year}", JSON),
            of("cycles", "/api/v1/budgeting/cycles", JSON),
            of("territory", "/api/v1/collectivity/territory", JSON),
            of("reports", "/federation/v1/reports", JSON, "/reports.csv", CSV),
            of("indicators", "/federation/v1/indicators", JSON),
            of("schemas", "/federation/v1/schemas", JSON));

    /** Copies the files. */
    public DataSet {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path its address on this node; of some with a year
     * @param type media type
     */
    public record File(String path, String type) {

        /** Its address for a year. */
        public String of(int year) {
            return path.replace("{year}", Integer.toString(year));
        }

        /** The type in a word, as CSV. */
        public String word() {
            return type.equals(CSV) ? "CSV" : "JSON";
        }
    }

    /** All of a node. */
    public static List<DataSet> all() {
        return ALL;
    }

    private static DataSet of(String code, String path, String type) {
        return new DataSet(code, List.of(new File(path, type)));
    }

    private static DataSet of(String code, String path, String type, String other, String otherType) {
        return new DataSet(code, List.of(new File(path, type), new File(other, otherType)));
    }
}
