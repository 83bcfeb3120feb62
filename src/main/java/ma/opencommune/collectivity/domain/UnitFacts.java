package ma.opencommune.collectivity.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.PlainText;

/**
 * What is said about a part of the territory.
 *
 * @param kind what it is
 * @param code under which others know it; empty for none
 * @param name in Arabic and French at least
 */
public record UnitFacts(UnitKind kind, String code, LocalizedText name) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 120;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,19}");

    /** What can be wrong with a field. */
    public enum Problem {
        /** It must be filled in. */
        MISSING,
        /** It is longer than allowed. */
        TOO_LONG,
        /** It is not one of the words that are accepted. */
        UNKNOWN,
        /** It is not written as it must be. */
        MALFORMED
    }

    /**
     * The facts of the fields {@code kind}, {@code code}, {@code name_ar}, {@code name_fr}, {@code name_zgh} and {@code name_en};
     * empty when something is wrong, which is put into the problems by its field.
     */
    public static Optional<UnitFacts> read(Map<String, String> fields, Map<String, Problem> problems) {
        Optional<UnitKind> kind = Arrays.stream(UnitKind.values())
                .filter(one -> one.name().equalsIgnoreCase(field(fields, "kind")))
                .findFirst();
        if (kind.isEmpty()) {
            problems.put("kind", field(fields, "kind").isEmpty() ? Problem.MISSING : Problem.UNKNOWN);
        }
        String code = field(fields, "code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            problems.put("code", Problem.MALFORMED);
        }
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            name(language, fields, problems).ifPresent(name -> names.put(language, name));
        }
        return problems.isEmpty()
                ? Optional.of(new UnitFacts(kind.orElseThrow(), code, LocalizedText.of(names)))
                : Optional.empty();
    }

    private static Optional<String> name(Language language, Map<String, String> fields, Map<String, Problem> problems) {
        String field = "name_" + language.tag();
        String name = field(fields, field);
        boolean needed = language == Language.AR || language == Language.FR;
        if (needed && name.isEmpty()) {
            problems.put(field, Problem.MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            problems.put(field, Problem.TOO_LONG);
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String field(Map<String, String> fields, String name) {
        return PlainText.line(fields.getOrDefault(name, ""));
    }
}
