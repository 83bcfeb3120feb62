package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.EarlyAnswers;
import ma.opencommune.information.domain.request.Token;

/** The first parts that a requester was given, on the page that tells where the request stands. */
@Named
@RequestScoped
public class GivenEarlyPage {

    @Inject
    EarlyAnswers answers;

    /** Those of a request, for whoever holds its code. */
    public List<EarlyAnswers.Sheet> of(String number, String token) {
        return Token.parse(token).map(secret -> answers.own(number, secret)).orElse(List.of());
    }
}
