package ma.opencommune.platform.mail.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.vault.Vault;

/** Seals a letter for the outbox and opens it again when it is sent. */
@ApplicationScoped
public class Envelopes {

    @Inject
    Vault vault;

    byte[] seal(Letter letter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("to", letter.to());
        fields.put("language", letter.language().tag());
        fields.put("subject", letter.subject());
        fields.put("text", letter.text());
        fields.put("about", letter.about());
        fields.put("leave", letter.leave());
        return vault.seal(JsonText.of(fields));
    }

    /** The letter; empty when it was sealed under another key. */
    Optional<Letter> open(byte[] sealed) {
        try (JsonReader reader = Json.createReader(new StringReader(vault.open(sealed)))) {
            JsonObject fields = reader.readObject();
            return Optional.of(new Letter(
                    fields.getString("to"),
                    Language.parse(fields.getString("language", "fr")).orElse(Language.FR),
                    fields.getString("subject"),
                    fields.getString("text"),
                    fields.getString("about", ""),
                    fields.getString("leave", "")));
        } catch (IllegalStateException otherKey) {
            return Optional.empty();
        }
    }
}
