package ma.opencommune.federation.domain.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafTest {

    private static final Leaf LEAF = new Leaf(
            CollectivityCode.of("01.571.01.05"),
            7,
            "R-1",
            "information.register-entry",
            "information.register-entry/1.0",
            Operation.CORRECT,
            2,
            Optional.of(Hash.empty()),
            Instant.parse("2026-11-24T12:00:00Z"),
            Instant.parse("2026-11-24T12:00:00.250Z"),
            List.of("R-0"),
            new JsonObject(Map.of("centimes", JsonNumber.of(1200))));
    private static final String TEXT = "{\"body\":{\"centimes\":1200},\"id\":\"R-1\","
            + "\"kind\":\"information.register-entry\",\"occurredAt\":\"2026-11-24T12:00:00Z\",\"op\":\"CORRECT\","
            + "\"ou\":\"01.571.01.05\",\"prev\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
            + "\"recordedAt\":\"2026-11-24T12:00:00.250Z\",\"refs\":[\"R-0\"],\"rev\":2,"
            + "\"schema\":\"information.register-entry/1.0\",\"seq\":7}";

    private static Leaf read(String text) {
        return LeafReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLeafIsWrittenInItsCanonicalFormAndReadBack() {
        assertThat(new String(LEAF.bytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(read(TEXT)).isEqualTo(LEAF);
        assertThat(LEAF.hash()).isEqualTo(Hash.leaf(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBodyOfAnUnknownSchemaTravelsWhole() {
        String other = TEXT.replace("{\"centimes\":1200}", "{\"later\":[{\"a\":null}]}");
        assertThat(new String(read(other).bytes(), StandardCharsets.UTF_8)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"seq\":7|\"seq\": 7",
                "\"seq\":7|\"seq\":7.0",
                "\"seq\":7|\"seq\":7.5",
                "\"seq\":7|\"seq\":-1",
                "\"seq\":7|\"seq\":\"7\"",
                "\"seq\":7|\"seq\":7,\"x\":1",
                ",\"seq\":7|",
                "\"rev\":2|\"rev\":1",
                "\"rev\":2|\"rev\":0",
                "CORRECT|UPDATE",
                "01.571.01.05|Tetouan",
                "e3b0|E3B0",
                "[\"R-0\"]|[1]",
                "[\"R-0\"]|\"R-0\"",
                "{\"centimes\":1200}|1200",
                "{\"centimes\":1200}|{\"centimes\":9007199254740993}",
                "12:00:00Z|12:00:00.000Z",
                "12:00:00Z|12:00:00+01:00",
                "12:00:00Z|noon",
                "\"R-1\"|\"\"",
                "\"R-1\"|null"
            })
    void anythingElseIsRefused(String what, String instead) {
        String changed = TEXT.replace(what, instead == null ? "" : instead);
        assertThat(changed).isNotEqualTo(TEXT);
        assertThatThrownBy(() -> read(changed)).isInstanceOf(LeafRefused.class);
    }
}
