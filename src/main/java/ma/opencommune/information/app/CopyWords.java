package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.copies.CopyCost;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;

/** What copies cost, in words. */
@ApplicationScoped
public class CopyWords {

    @Inject
    Texts texts;

    /** An amount with its currency: 12,50 dirhams. */
    public String amount(Language language, long centimes) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        symbols.setZeroDigit('0');
        String number = new DecimalFormat("0.00", symbols).format(BigDecimal.valueOf(centimes, 2));
        return texts.text(language, "information.copies.amount", number);
    }

    /** One line for each format. */
    String lines(Language language, CopyCost cost) {
        return cost.lines().stream().map(line -> line(language, line)).collect(Collectors.joining("\n"));
    }

    /** A format: 12 × page A4 : 6,00 dirhams. */
    public String line(Language language, CopyCost.Line line) {
        return texts.text(
                language,
                "information.copies.line",
                line.number(),
                texts.text(language, "information.copies." + line.format()),
                amount(language, line.each()),
                amount(language, line.centimes()));
    }
}
