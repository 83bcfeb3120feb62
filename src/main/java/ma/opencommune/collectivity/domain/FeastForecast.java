package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;

/**
 * Forecasts the feasts of a civil year from the Umm al-Qura calendar of the JDK ({@link HijrahDate}).
 *
 * <p>Morocco sights the moon itself, so each forecast can be {@value #MARGIN} day early or late; of the 13 feasts of 2024 to
 * 2026 none was further off. Example: {@code FeastForecast.of(2026, EID_AL_ADHA)} gives 27 May 2026.
 */
public final class FeastForecast {

    /** Days by which a forecast can be wrong, either way. */
    public static final int MARGIN = 1;

    /** First civil year that can be forecast. */
    public static final int FIRST_YEAR = 1883;

    /** Last civil year that can be forecast. */
    public static final int LAST_YEAR = 2173;

    private FeastForecast() {}

    /**
     * First days of a feast in a civil year; most years have one, some have two (a Hijri year is about 11 days shorter) or none.
     *
     * @throws IllegalArgumentException when the year is not within {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public static List<LocalDate> of(int civilYear, Feast feast) {
        if (civilYear < FIRST_YEAR || civilYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Feasts can be forecast from " + FIRST_YEAR + " to " + LAST_YEAR + ", not for " + civilYear);
        }
        int hijri = HijrahDate.from(LocalDate.of(civilYear, 1, 1)).get(ChronoField.YEAR);
        List<LocalDate> found = new ArrayList<>();
        for (int year = hijri; year <= hijri + 1; year++) {
            LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(year, feast.month(), feast.day()));
            if (date.getYear() == civilYear) {
                found.add(date);
            }
        }
        return found;
    }

    /** All closure days that the feasts of a civil year are forecast to bring, in order. */
    public static List<ClosureDay> closures(int civilYear) {
        List<ClosureDay> days = new ArrayList<>();
        for (Feast feast : Feast.values()) {
            for (LocalDate start : of(civilYear, feast)) {
                for (int at = 0; at < feast.length(); at++) {
                    days.add(day(start.plusDays(at), feast, at + 1));
                }
            }
        }
        return days.stream().sorted().toList();
    }

    private static ClosureDay day(LocalDate date, Feast feast, int number) {
        String name = feast.length() == 1 ? feast.label() : feast.label() + " d" + number;
        return new ClosureDay(
                date, name, ClosureKind.HIJRI, ClosureStatus.FORECAST, "Umm al-Qura, ±1 day", Optional.empty());
    }
}
