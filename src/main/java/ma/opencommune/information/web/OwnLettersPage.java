package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.PaperLetters;
import ma.opencommune.information.domain.request.PaperLetter;
import ma.opencommune.information.domain.request.Token;

/** The letters that a requester was sent, on the page that tells where the request stands. */
@Named
@RequestScoped
public class OwnLettersPage {

    @Inject
    PaperLetters letters;

    /** Those of a request, for whoever holds its code. */
    public List<PaperLetter> of(String number, String token) {
        return Token.parse(token).map(secret -> letters.own(number, secret)).orElse(List.of());
    }
}
