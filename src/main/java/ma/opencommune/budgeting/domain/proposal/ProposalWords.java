package ma.opencommune.budgeting.domain.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.kernel.PlainText;

/**
 * What a proposal says.
 *
 * @param title one line
 * @param text what is proposed and why
 * @param place where, in words; may be empty
 * @param area code of the area
 * @param category code of the category; empty for none
 * @param spot where on the map
 * @param gender step of the ladder
 * @param climate what it does for the climate
 * @param publicName how the author wants to be named; empty for “a resident”
 */
public record ProposalWords(
        String title,
        String text,
        String place,
        String area,
        String category,
        Optional<Spot> spot,
        GenderLevel gender,
        Set<ClimateTag> climate,
        String publicName) {

    /** Most characters. */
    public static final int TITLE = 120;

    /** Most characters. */
    public static final int TEXT = 4000;

    private static final int SHORT = 120;

    /** What can be wrong with a field. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        UNKNOWN,
        MALFORMED;

        /** As it stands in the keys of texts: {@code too-long}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Reads the fields of a form: title, text, place, area, category, latitude, longitude, gender, climate (separated by commas),
     * publicName. What is wrong is put into the faults by its field, in the order of the form; a wrong field is left out of the words.
     */
    public static ProposalWords read(Map<String, String> fields, CyclePlan plan, Map<String, Fault> faults) {
        String title = needed("title", line(fields, "title"), TITLE, faults);
        String text = needed("text", PlainText.text(fields.getOrDefault("text", "")), TEXT, faults);
        String area = line(fields, "area");
        if (plan.area(area).isEmpty()) {
            faults.put("area", area.isEmpty() ? Fault.MISSING : Fault.UNKNOWN);
        }
        String place = bounded("place", line(fields, "place"), faults);
        String category = line(fields, "category");
        if (!category.isEmpty() && plan.category(category).isEmpty()) {
            faults.put("category", Fault.UNKNOWN);
        }
        String latitude = line(fields, "latitude");
        String longitude = line(fields, "longitude");
        Optional<Spot> spot = Spot.parse(latitude, longitude);
        if (spot.isEmpty() && !(latitude + longitude).isEmpty()) {
            faults.put("latitude", Fault.MALFORMED);
        }
        return new ProposalWords(
                title,
                text,
                place,
                area,
                category,
                spot,
                Arrays.stream(GenderLevel.values())
                        .filter(level -> level.name().equals(line(fields, "gender")))
                        .findFirst()
                        .orElse(GenderLevel.NONE),
                climate(line(fields, "climate")),
                bounded("publicName", line(fields, "publicName"), faults));
    }

    private static Set<ClimateTag> climate(String written) {
        List<String> named = List.of(written.split(","));
        Set<ClimateTag> tags = EnumSet.noneOf(ClimateTag.class);
        Arrays.stream(ClimateTag.values())
                .filter(tag -> named.contains(tag.name()))
                .forEach(tags::add);
        return tags;
    }

    private static String needed(String field, String text, int longest, Map<String, Fault> faults) {
        if (text.isEmpty()) {
            faults.put(field, Fault.MISSING);
        } else if (text.length() > longest) {
            faults.put(field, Fault.TOO_LONG);
        }
        return text;
    }

    private static String bounded(String field, String text, Map<String, Fault> faults) {
        if (text.length() > SHORT) {
            faults.put(field, Fault.TOO_LONG);
        }
        return text;
    }

    private static String line(Map<String, String> fields, String name) {
        return PlainText.line(fields.getOrDefault(name, ""));
    }
}
