package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.opencommune.information.app.CopyCosts;
import ma.opencommune.information.app.CopyWords;
import ma.opencommune.information.domain.copies.CopyCost;
import ma.opencommune.information.domain.request.Token;
import org.jspecify.annotations.Nullable;

/** What the copies cost, in the language of the page. */
@Named
@RequestScoped
public class OwnCopiesPage {

    @Inject
    CopyCosts costs;

    @Inject
    CopyWords words;

    @Inject
    Going going;

    /** For whoever holds the code of the request; null when nothing was said. */
    public @Nullable CopyCost of(String number, String token) {
        return Token.parse(token).flatMap(secret -> costs.own(number, secret)).orElse(null);
    }

    /** A format in words. */
    public String line(CopyCost.Line line) {
        return words.line(going.language(), line);
    }

    /** An amount in words. */
    public String amount(long centimes) {
        return words.amount(going.language(), centimes);
    }
}
