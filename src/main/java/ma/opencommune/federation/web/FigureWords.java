package ma.opencommune.federation.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.opencommune.federation.app.ReportingUnits;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Ratio;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.PageTexts;

/** Months, ratios and names of collectivities in the reader's language. */
@RequestScoped
public class FigureWords {

    @Inject
    CurrentLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    ReportingUnits units;

    /** A name with the language it is in, for the marks {@code lang} and {@code dir}. */
    public record Name(String text, String language, String direction) {}

    /** A month, as “octobre 2026”. */
    String month(ReportPeriod period) {
        return Dates.month(language.get(), period.first());
    }

    /** A ratio with its unit; a sentence when there is none. */
    String ratio(Indicator indicator, Optional<Ratio> ratio) {
        return ratio.map(one -> texts.of(
                        "federation.unit." + indicator.unit(),
                        NumberFormat.getInstance(
                                        ULocale.forLocale(language.get().locale()))
                                .format(one.times(indicator.unit().times()))))
                .orElseGet(() -> texts.of("federation.figure.none"));
    }

    /** What a collectivity is called. */
    Name name(CollectivityCode ou) {
        Language in = units.nameLanguage(ou, language.get());
        return new Name(units.name(ou, language.get()), in.tag(), in.direction());
    }

    /** This node. */
    CollectivityCode own() {
        return units.own();
    }

    /** The reader's language. */
    Language language() {
        return language.get();
    }

    /** A text of the page. */
    String text(String key) {
        return texts.of(key);
    }
}
