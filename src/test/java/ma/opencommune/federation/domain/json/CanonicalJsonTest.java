package ma.opencommune.federation.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static String canonical(String text) {
        return CanonicalJson.text(JsonReader.read(text));
    }

    @Test
    void theExampleOfTheRfcIsWrittenByteForByte() {
        String sample = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";
        assertThat(canonical(sample))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void namesAreSortedByTheirUtf16CodeUnits() {
        String sample = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";
        assertThat(canonical(sample))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void theNumbersOfTheRfcAreWrittenAsItSays(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.text(new JsonNumber(value))).isEqualTo(text);
    }

    @Test
    void anyNumberComesBackTheSameAndItsTextStays() {
        Random random = new Random(8785);
        for (int round = 0; round < 4_000; round++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                continue;
            }
            String text = CanonicalJson.text(new JsonNumber(value));
            assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0 : value);
            assertThat(canonical(text)).isEqualTo(text);
            assertThat(text.replaceAll("e.*|[-.]", "").replaceAll("^0+|0+$", "").length())
                    .isLessThanOrEqualTo(Double.toString(value)
                            .replaceAll("E.*|[-.]", "")
                            .replaceAll("^0+|0+$", "")
                            .length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "[,1]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "--1",
                "NaN",
                "Infinity",
                "-Infinity",
                "nul",
                "truefalse",
                "1 2",
                "\"\u0001\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "'a'",
                "\"a",
                "\uFEFF1",
                "/**/1",
                "1e400",
                "-1e400",
                "1e-400",
                "9007199254740993",
                "-9007199254740993",
                "123456789012345678901234567890",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ude00\\ud83d\"",
                "{\"\\ud83d\":1}",
                "\"\\u\u0661234\"",
                "[1}",
                "\u00a01"
            })
    void whatTwoProgramsCouldReadDifferentlyIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonRefused.class);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xc3, '"'}))
                .hasMessageContaining("UTF-8");
        byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        assertThatThrownBy(() -> JsonReader.read(surrogate)).hasMessageContaining("UTF-8");
    }

    @Test
    void nestingHasAnEnd() {
        int most = JsonReader.DEEPEST;
        assertThat(canonical("[".repeat(most) + "]".repeat(most))).hasSize(2 * most);
        assertThatThrownBy(() -> JsonReader.read("[".repeat(most + 1))).hasMessageContaining("deeper");
        assertThatThrownBy(() -> JsonReader.read("{\"a\":".repeat(100_000))).hasMessageContaining("deeper");
    }

    @Test
    void valuesThatJsonCannotHoldAreNotMade() {
        assertThatThrownBy(() -> new JsonNumber(Double.NaN)).isInstanceOf(JsonRefused.class);
        assertThatThrownBy(() -> JsonNumber.of(Long.MAX_VALUE)).isInstanceOf(JsonRefused.class);
        assertThatThrownBy(() -> new JsonString("\ud83d")).isInstanceOf(JsonRefused.class);
    }

    @Test
    void textIsWrittenInItsOwnLetters() {
        byte[] written =
                CanonicalJson.bytes(JsonReader.read("[\"\\u062a\\u0637\\u0648\\u0627\\u0646\",\"\u007f\u2028\"]"));
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("[\"تطوان\",\"\u007f\u2028\"]");
    }
}
