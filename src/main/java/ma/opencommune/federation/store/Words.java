package ma.opencommune.federation.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;

/** A text in several languages in one column, as JSON by language. */
final class Words {

    private Words() {}

    static String write(LocalizedText text) {
        Map<String, JsonValue> words = new TreeMap<>();
        for (Language language : Language.values()) {
            text.exactly(language).ifPresent(one -> words.put(language.tag(), new JsonString(one)));
        }
        return CanonicalJson.text(new JsonObject(words));
    }

    static LocalizedText read(String column) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        if (JsonReader.read(column) instanceof JsonObject object) {
            object.members()
                    .forEach((tag, value) -> Language.parse(tag)
                            .ifPresent(language ->
                                    words.put(language, value instanceof JsonString text ? text.text() : "")));
        }
        return LocalizedText.of(words);
    }
}
