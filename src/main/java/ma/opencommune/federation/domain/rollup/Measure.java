package ma.opencommune.federation.domain.rollup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;

/** What one record adds to a numerator or a denominator; declared as data. */
public sealed interface Measure {

    /** What this record adds; empty when that is hidden. */
    OptionalLong of(Input input, ReportPeriod period);

    /** A number of the record: {@code {"sum": "due.inTime"}}. */
    record Sum(Place place) implements Measure {
        @Override
        public OptionalLong of(Input input, ReportPeriod period) {
            return place.number(input.body());
        }
    }

    /** One, when the record fulfils every condition: {@code {"count": [{"of": "reached", "by": "planned"}]}}. */
    record Count(List<Condition> conditions) implements Measure {
        /** Copies the conditions. */
        public Count {
            conditions = List.copyOf(conditions);
        }

        @Override
        public OptionalLong of(Input input, ReportPeriod period) {
            return OptionalLong.of(conditions.stream().allMatch(one -> one.holds(input.body(), period)) ? 1 : 0);
        }
    }

    /** Nothing by record: the inhabitants of those who reported count instead. */
    record Inhabitants() implements Measure {
        @Override
        public OptionalLong of(Input input, ReportPeriod period) {
            return OptionalLong.of(0);
        }
    }

    /**
     * A day of the record is there and not after another day: one of the record, or the last day of the period ({@code @last}). Days are
     * compared as they are written.
     *
     * @param of the day
     * @param by the day it must not be after; empty when it only has to be there
     */
    record Condition(String of, Optional<String> by) {

        private static final String LAST = "@last";

        boolean holds(JsonObject body, ReportPeriod period) {
            Optional<String> day = day(of, body, period);
            return day.isPresent()
                    && (by.isEmpty()
                            || by.flatMap(name -> day(name, body, period))
                                    .filter(limit -> day.get().compareTo(limit) <= 0)
                                    .isPresent());
        }

        private static Optional<String> day(String name, JsonObject body, ReportPeriod period) {
            return name.equals(LAST) ? Optional.of(period.last().toString()) : new Place(name).text(body);
        }
    }

    /**
     * The measure that is declared like this.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Measure read(JsonValue json) {
        if (json instanceof JsonObject object && object.members().size() == 1) {
            if (object.members().get("sum") instanceof JsonString place) {
                return new Sum(new Place(place.text()));
            }
            if (object.members().get("count") instanceof JsonArray conditions) {
                return new Count(
                        conditions.items().stream().map(Measure::condition).toList());
            }
            if (object.members().containsKey("inhabitants")) {
                return new Inhabitants();
            }
        }
        throw new IllegalArgumentException("No measure: " + json);
    }

    private static Condition condition(JsonValue json) {
        if (json instanceof JsonObject object && object.members().get("of") instanceof JsonString of) {
            return new Condition(
                    of.text(),
                    Optional.ofNullable(object.members().get("by"))
                            .filter(JsonString.class::isInstance)
                            .map(by -> ((JsonString) by).text()));
        }
        throw new IllegalArgumentException("No condition: " + json);
    }
}
