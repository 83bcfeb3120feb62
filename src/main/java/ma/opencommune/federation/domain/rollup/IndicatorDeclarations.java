package ma.opencommune.federation.domain.rollup;

import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.Resources;

/** The declarations as they are written, to be handed on. */
public final class IndicatorDeclarations {

    private IndicatorDeclarations() {}

    /** All of them, as text. */
    public static String text() {
        return Resources.text(IndicatorDeclarations.class, "/ma/opencommune/federation/indicators.json");
    }

    /**
     * The declaration of one indicator.
     *
     * @throws NotFound when there is none of this code
     */
    public static JsonValue of(String code) {
        if (JsonReader.read(text()) instanceof JsonArray all) {
            for (JsonValue one : all.items()) {
                if (one instanceof JsonObject declared
                        && new JsonString(code).equals(declared.members().get("code"))) {
                    return one;
                }
            }
        }
        throw new NotFound("indicator");
    }
}
