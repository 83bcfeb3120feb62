package ma.opencommune.federation.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.leaf.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

    private static final Schemas SHIPPED = Schemas.shipped();
    private static final String NIL = "{\"period\":\"2026-10\",\"statement\":\"NOTHING_TO_REPORT\"}";

    @Test
    void everyKindThatIsListedHasASchemaThatIsCheckedToTheLastWord() {
        assertThat(SHIPPED.names()).hasSizeGreaterThan(10).allMatch(SHIPPED::knows);
        assertThat(SHIPPED.names())
                .allSatisfy(name -> assertThat(SHIPPED.text(name).orElseThrow())
                        .contains("\"$id\": \"/federation/v1/schemas/" + name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERT  | reporting.nil/1.0 | {P} | applied",
                "ASSERT  | reporting.nil/1.7 | {P,N} | applied",
                "ASSERT  | reporting.nil/1.0 | {P,N} | refused",
                "ASSERT  | reporting.nil/1.7 | {N} | refused",
                "ASSERT  | reporting.nil/2.0 | {N} | held",
                "CORRECT | reporting.nil/1.0 | {P} | refused",
                "CORRECT | reporting.nil/1.0 | {P,R} | applied",
                "RETRACT | reporting.nil/1.0 | {R} | applied",
                "RETRACT | reporting.nil/1.0 | {P} | refused",
                "ASSERT  | rollup/1.0 | {P} | refused",
                "ASSERT  | ../etc/1.0 | {P} | refused"
            })
    void aBodyIsAppliedHeldOrRefusedByItsSchema(String op, String schema, String members, String becomes) {
        String body = members.replace("P", NIL.substring(1, NIL.length() - 1))
                .replace("{N", "{\"new\":1")
                .replace(",N", ",\"new\":1")
                .replace("{R", "{\"reason\":\"mistyped\"")
                .replace(",R", ",\"reason\":\"mistyped\"");
        Judgement judgement =
                SHIPPED.judge(Operation.valueOf(op), "reporting.nil", schema, (JsonObject) JsonReader.read(body));
        assertThat(judgement.getClass().getSimpleName()).isEqualToIgnoringCase(becomes);
    }

    @Test
    void aSchemaWithAWordThatIsNotCheckedIsNotBelieved() {
        assertThatThrownBy(() -> JsonSchema.read(JsonReader.read("{\"dependentRequired\":{}}")))
                .hasMessageContaining("dependentRequired");
        assertThatThrownBy(() -> JsonSchema.read(JsonReader.read("{\"format\":\"uuid\"}")))
                .hasMessageContaining("uuid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":[\"integer\",\"null\"],\"minimum\":0} | 3 | ",
                "{\"type\":[\"integer\",\"null\"],\"minimum\":0} | null | ",
                "{\"type\":[\"integer\",\"null\"],\"minimum\":0} | -1 | /: minimum is 0",
                "{\"type\":[\"integer\",\"null\"],\"minimum\":0} | 1.5 | /: is integer or null",
                "{\"enum\":[\"A\",1]} | 1 | ",
                "{\"enum\":[\"A\",1]} | \"1\" | /: is one of [\"A\",1]",
                "{\"format\":\"date\"} | \"2026-02-28\" | ",
                "{\"format\":\"date\"} | \"2026-02-30\" | /: is a day as 2026-11-30",
                "{\"maxLength\":2} | \"a𐐷\" | ",
                "{\"maxLength\":2} | \"abc\" | /: maxLength is 2",
                "{\"pattern\":\"^[a-z]+$\"} | \"Ab\" | /: has the form ^[a-z]+$",
                "{\"items\":{\"type\":\"string\"},\"maxItems\":2} | [\"a\",1] | /1: is string",
                "{\"properties\":{\"a\":{\"const\":true}},\"required\":[\"b\"]} | {\"a\":false} | /b: is missing",
            })
    void eachWordSaysWhatIsWrongAndWhere(String schema, String value, String fault) {
        List<String> faults = JsonSchema.read(JsonReader.read(schema)).faults(JsonReader.read(value), true);
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).contains(fault);
        }
    }

    @Test
    void aNewerMinorVersionThatIsShippedReadsTheOlderOne() {
        Schemas both = Schemas.of(
                Map.of(
                        "a.b-1",
                        "{\"$id\":\"/federation/v1/schemas/a.b/1.2\",\"type\":\"object\",\"required\":[\"x\"],\"properties\":{\"x\":{},\"y\":{}},\"additionalProperties\":false}"));
        assertThat(both.judge(Operation.ASSERT, "a.b", "a.b/1.0", (JsonObject) JsonReader.read("{\"x\":1}")))
                .isInstanceOf(Judgement.Applied.class);
        assertThat(both.text("a.b/1.2")).isPresent();
        assertThat(both.text("a.b/1.3")).isEmpty();
    }
}
