package ma.opencommune.collectivity.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import ma.opencommune.collectivity.domain.CollectivityType;
import ma.opencommune.collectivity.domain.Country;
import ma.opencommune.collectivity.domain.IdentityChoice;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** The fields of the identity as they came in, and what is wrong with them; an empty field leaves the list's value. */
final class IdentityForm {

    static final String CODE = "[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2}\\.[0-9]{1,2})?)?";
    private static final int LONGEST_NAME = 160;

    private final UnaryOperator<@Nullable String> parameter;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    IdentityForm(UnaryOperator<@Nullable String> parameter) {
        this.parameter = parameter;
    }

    /** The choice of a collectivity with nothing corrected. */
    static IdentityChoice only(CollectivityCode code) {
        return new IdentityChoice(
                Optional.of(code), Optional.empty(), Map.of(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** What a choice says in a field; empty when nothing. */
    static String text(IdentityChoice choice, String field) {
        return switch (field) {
            case "type" -> choice.type().map(Enum::name).orElse("");
            case "parent" -> choice.parent().map(CollectivityCode::text).orElse("");
            case "population" ->
                choice.population().isPresent()
                        ? Integer.toString(choice.population().getAsInt())
                        : "";
            case "prefix" -> choice.prefix().orElse("");
            default ->
                Language.parse(field.replaceFirst("^name-", ""))
                        .map(language -> choice.names().get(language))
                        .orElse("");
        };
    }

    /** What is wrong: key of the sentence by field; filled by {@link #choice()}. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    /** The choice; empty when something is wrong. */
    Optional<IdentityChoice> choice() {
        mistakes.clear();
        String code = matching("code", CODE);
        if (mistakes.isEmpty()
                && Country.shipped().find(CollectivityCode.of(code)).isEmpty()) {
            mistakes.put("code", "collectivity.identity.mistake.code");
        }
        String parent = matching("parent", "|" + CODE);
        String population = matching("population", "|[1-9][0-9]{0,8}");
        String prefix = matching("prefix", "|[A-Z]{2,6}");
        String type = matching("type", "|COUNTRY|REGION|PREFECTURE|PROVINCE|URBAN|RURAL");
        Map<Language, String> names = names();
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IdentityChoice(
                Optional.of(CollectivityCode.of(code)),
                type.isEmpty() ? Optional.empty() : Optional.of(CollectivityType.valueOf(type)),
                names,
                parent.isEmpty() ? Optional.empty() : Optional.of(CollectivityCode.of(parent)),
                population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(population)),
                prefix.isEmpty() ? Optional.empty() : Optional.of(prefix)));
    }

    private Map<Language, String> names() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String field = "name-" + language.tag();
            String name = value(field);
            if (name.length() > LONGEST_NAME) {
                mistakes.put(field, "collectivity.change.mistake.name");
            } else if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        return names;
    }

    private String matching(String field, String pattern) {
        String value = value(field);
        if (!value.matches(pattern)) {
            mistakes.put(field, "collectivity.identity.mistake." + field);
        }
        return value;
    }

    private String value(String field) {
        String value = parameter.apply(field);
        return value == null ? "" : PlainText.line(value);
    }
}
