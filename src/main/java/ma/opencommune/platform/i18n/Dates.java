package ma.opencommune.platform.i18n;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import ma.opencommune.kernel.Language;

/**
 * Dates in one language: weekday in words, month names as used in Morocco (نونبر, غشت), no comma between weekday and day,
 * “1er” in French, 24-hour times.
 */
public final class Dates {

    private static final String DAY = "EEEE d MMMM y";

    private Dates() {}

    /** A date with its weekday, such as “lundi 5 octobre 2026”. */
    public static String day(Language language, LocalDate date) {
        return write(language, DAY, date.atStartOfDay());
    }

    /** A date without its weekday and year, such as “5 octobre”. */
    public static String shortDay(Language language, LocalDate date) {
        return write(language, "d MMMM", date.atStartOfDay());
    }

    /** A month with its year, such as “mars 2026”. */
    public static String month(Language language, LocalDate date) {
        return write(language, "MMMM y", date.withDayOfMonth(2).atStartOfDay());
    }

    /** A date with its weekday and the time in that zone, such as “lundi 5 octobre 2026 à 09:05”. */
    public static String moment(Language language, Instant instant, ZoneId zone) {
        String at = switch (language) {
            case AR -> " 'على الساعة' ";
            case FR -> " 'à' ";
            case ZGH -> ", ";
            case EN -> " 'at' ";
        };
        return write(language, DAY + at + "HH:mm", LocalDateTime.ofInstant(instant, zone));
    }

    /** The zone was applied before: ICU's own table of zones may be another than the JDK's, by which deadlines are counted. */
    private static String write(Language language, String pattern, LocalDateTime time) {
        boolean firstInFrench = language == Language.FR && time.getDayOfMonth() == 1;
        SimpleDateFormat format = new SimpleDateFormat(
                firstInFrench ? pattern.replace("d MMMM", "d'er' MMMM") : pattern,
                ULocale.forLocale(language.locale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(time.toInstant(ZoneOffset.UTC)));
    }
}
