package ma.opencommune.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "AR,الثلاثاء 10 نونبر 2026",
        "FR,mardi 10 novembre 2026",
        "ZGH,ⴰⵙⵉⵏⴰⵙ 10 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026",
        "EN,Tuesday 10 November 2026"
    })
    void aDateIsWrittenWithItsWeekdayAndTheMonthNamesOfMorocco(Language language, String written) {
        assertThat(Dates.day(language, LocalDate.of(2026, 11, 10))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"5,ماي", "7,يوليوز", "8,غشت", "9,شتنبر", "11,نونبر", "12,دجنبر"})
    void arabicMonthsAreTheMoroccanOnes(int month, String name) {
        assertThat(Dates.shortDay(Language.AR, LocalDate.of(2026, month, 3))).isEqualTo("3 " + name);
    }

    @Test
    void theFirstOfAMonthIsWrittenAsFrenchDoes() {
        assertThat(Dates.day(Language.FR, LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
        assertThat(Dates.day(Language.FR, LocalDate.of(2026, 12, 11))).isEqualTo("vendredi 11 décembre 2026");
    }

    @Test
    void timesHave24HoursInTheCommunesZone() {
        Instant instant = Instant.parse("2026-11-10T14:05:00Z");
        assertThat(Dates.moment(Language.FR, instant, ZoneId.of("Africa/Casablanca")))
                .isEqualTo("mardi 10 novembre 2026 à 15:05");
        assertThat(Dates.moment(Language.AR, instant, ZoneId.of("Africa/Casablanca")))
                .isEqualTo("الثلاثاء 10 نونبر 2026 على الساعة 15:05");
    }
}
