package ma.opencommune.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as the reader writes them: weekday in words, Moroccan month names, 24-hour times. */
@Named("formats")
@RequestScoped
public class PageFormats {

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    /** A date with its weekday, such as “lundi 5 octobre 2026”; empty for none. */
    public String day(@Nullable LocalDate date) {
        return date == null
                ? ""
                : format("EEEEdMMMMy", date.atStartOfDay(ZoneOffset.UTC).toInstant(), "UTC");
    }

    /** A date and 24-hour time in the commune's zone; empty for none. */
    public String moment(@Nullable Instant instant) {
        return instant == null
                ? ""
                : format("EEEEdMMMMyHHmm", instant, clock.getZone().getId());
    }

    /** A whole number with the language's grouping. */
    public String number(long value) {
        return NumberFormat.getInstance(ULocale.forLocale(language.get().locale()))
                .format(value);
    }

    private String format(String skeleton, Instant instant, String zone) {
        DateFormat format = DateFormat.getInstanceForSkeleton(
                skeleton, ULocale.forLocale(language.get().locale()));
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(Date.from(instant));
    }
}
