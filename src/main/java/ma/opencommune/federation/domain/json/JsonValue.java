package ma.opencommune.federation.domain.json;

import java.util.List;
import java.util.Map;

/**
 * A JSON value (RFC 8259) of the kind two programs read alike (RFC 7493): no name twice, no lone surrogate, numbers that fit a
 * double.
 */
public sealed interface JsonValue {

    /** Members by name; their order does not matter. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /** Copies the members. */
        public JsonObject {
            members = Map.copyOf(members);
            members.keySet().forEach(Unicode::check);
        }
    }

    /** Items in order. */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        /** Copies the items. */
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /** Text, well-formed Unicode. */
    record JsonString(String text) implements JsonValue {
        /** Refuses half a surrogate pair. */
        public JsonString {
            Unicode.check(text);
        }
    }

    /** A number; an integer in a leaf is exact up to 2^53. */
    record JsonNumber(double value) implements JsonValue {

        private static final long EXACT = 1L << 53;

        /** Refuses what JSON cannot write; minus zero is zero. */
        public JsonNumber {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new JsonRefused("JSON has no number " + value, 0);
            }
            value = value == 0 ? 0 : value;
        }

        /**
         * The number of this integer.
         *
         * @throws JsonRefused when it is beyond 2^53, where neighbours are written alike
         */
        public static JsonNumber of(long integer) {
            if (integer > EXACT || integer < -EXACT) {
                throw new JsonRefused("Not exact as a number: " + integer, 0);
            }
            return new JsonNumber(integer);
        }
    }

    /** True or false. */
    record JsonTruth(boolean value) implements JsonValue {}

    /** Nothing, said explicitly. */
    record JsonNull() implements JsonValue {}
}
