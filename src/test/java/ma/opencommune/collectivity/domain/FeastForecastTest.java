package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeastForecastTest {

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void everyFeastOfTheCalendarLiesWithinOneDayOfItsForecast(int year) {
        var forecasts = FeastForecast.closures(year).stream()
                .filter(FeastForecastTest::firstDay)
                .toList();
        var known = ClosureFile.shipped().stream()
                .filter(closure ->
                        closure.kind() == ClosureKind.HIJRI && closure.date().getYear() == year)
                .filter(FeastForecastTest::firstDay)
                .toList();
        assertThat(forecasts).hasSameSizeAs(known);
        for (ClosureDay day : known) {
            long off = forecasts.stream()
                    .map(forecast -> Math.abs(ChronoUnit.DAYS.between(forecast.date(), day.date())))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(off).as(day.toString()).isLessThanOrEqualTo(FeastForecast.MARGIN);
        }
    }

    private static boolean firstDay(ClosureDay day) {
        return !day.name().endsWith("d2");
    }

    @Test
    void aCivilYearCanHoldTheSameFeastTwice() {
        assertThat(FeastForecast.of(2030, Feast.EID_AL_FITR)).hasSize(1);
        assertThat(FeastForecast.of(2033, Feast.EID_AL_FITR)).hasSize(2);
    }

    @Test
    void yearsThatCannotBeForecastAreRefused() {
        assertThat(FeastForecast.closures(FeastForecast.FIRST_YEAR)).isNotEmpty();
        assertThat(FeastForecast.closures(FeastForecast.LAST_YEAR)).isNotEmpty();
        assertThatThrownBy(() -> FeastForecast.of(2174, Feast.MAWLID)).hasMessageContaining("1883 to 2173");
    }
}
