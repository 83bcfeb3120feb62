package ma.opencommune.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import ma.opencommune.kernel.Language;

/** Dates in letters, which are written in the addressee's language and not in the page's. */
public final class Dates {

    private Dates() {}

    /** A date with its weekday, such as “lundi 5 octobre 2026”. */
    public static String day(Language language, LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton("EEEEdMMMMy", ULocale.forLocale(language.locale()));
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
