package ma.opencommune.platform.i18n;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        return date == null ? "" : Dates.day(language.get(), date);
    }

    /** A date without weekday and year, such as “5 octobre”; empty for none. */
    public String shortDay(@Nullable LocalDate date) {
        return date == null ? "" : Dates.shortDay(language.get(), date);
    }

    /** A date and 24-hour time in the commune's zone; empty for none. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : Dates.moment(language.get(), instant, clock.getZone());
    }

    /** A whole number with the language's grouping. */
    public String number(long value) {
        return NumberFormat.getInstance(ULocale.forLocale(language.get().locale()))
                .format(value);
    }
}
