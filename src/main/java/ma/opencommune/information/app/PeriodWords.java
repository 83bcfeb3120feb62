package ma.opencommune.information.app;

import ma.opencommune.information.domain.Period;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;

/** A period of the law in words, as "20 working days (article 16)": whatever the regime in force says. */
public final class PeriodWords {

    private PeriodWords() {}

    /** In this language. */
    public static String of(Texts texts, Language language, Period period) {
        return texts.text(language, "information.period." + period.unit(), period.amount(), period.articleNumber());
    }
}
