package ma.opencommune.federation.domain.rollup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;

/**
 * A figure that is declared as data, so that anyone can compute it: which records, what is summed above and below the line.
 *
 * @param code by which it is known
 * @param unit what the ratio is shown in
 * @param kind the records it is made of
 * @param when place of the day or month in a record that says which period it belongs to; empty when every record counts in each period
 * @param numerator above the line
 * @param denominator below it
 * @param name in four languages
 * @param method how it is computed, in words
 * @param digest SHA-256 of the canonical declaration without names, 64 hexadecimal digits
 */
public record Indicator(
        String code,
        Unit unit,
        String kind,
        Optional<Place> when,
        Measure numerator,
        Measure denominator,
        LocalizedText name,
        LocalizedText method,
        String digest) {

    /** What a ratio is shown in. */
    public enum Unit {
        PERCENT(100),
        PER_10000(10_000);

        private final long times;

        Unit(long times) {
            this.times = times;
        }

        /** What a ratio is multiplied with. */
        public long times() {
            return times;
        }
    }

    /**
     * The indicators of a declaration: a list of objects.
     *
     * @throws IllegalArgumentException when one is incomplete
     */
    public static List<Indicator> read(String json) {
        if (JsonReader.read(json) instanceof JsonArray array) {
            return array.items().stream().map(Indicator::one).toList();
        }
        throw new IllegalArgumentException("Indicators are a list");
    }

    /** One declared indicator. */
    public static Indicator one(JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            throw new IllegalArgumentException("An indicator is an object");
        }
        Map<String, JsonValue> declared = new TreeMap<>(object.members());
        LocalizedText name = words(declared.remove("name"));
        String when = text(declared, "when");
        return new Indicator(
                text(declared, "code"),
                Unit.valueOf(text(declared, "unit")),
                text(declared, "kind"),
                when.isEmpty() ? Optional.empty() : Optional.of(new Place(when)),
                Measure.read(member(declared, "numerator")),
                Measure.read(member(declared, "denominator")),
                name,
                words(declared.get("method")),
                digest(CanonicalJson.bytes(new JsonObject(declared))));
    }

    /** Whether the record counts in the period. */
    public boolean takes(Input input, ReportPeriod period) {
        return input.kind().equals(kind)
                && (when.isEmpty()
                        || when.get()
                                .text(input.body())
                                .filter(day -> day.startsWith(period.toString()))
                                .isPresent());
    }

    /** Whether the denominator is people, whatever was recorded. */
    public boolean perInhabitant() {
        return denominator instanceof Measure.Inhabitants;
    }

    private static JsonValue member(Map<String, JsonValue> declared, String name) {
        JsonValue value = declared.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Not declared: " + name);
        }
        return value;
    }

    private static String text(Map<String, JsonValue> declared, String name) {
        return member(declared, name) instanceof JsonString text ? text.text() : "";
    }

    private static LocalizedText words(@org.jspecify.annotations.Nullable JsonValue json) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        if (json instanceof JsonObject object) {
            object.members()
                    .forEach((tag, value) -> Language.parse(tag)
                            .ifPresent(language ->
                                    texts.put(language, value instanceof JsonString text ? text.text() : "")));
        }
        return LocalizedText.of(texts);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
