package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ma.opencommune.accounts.app.PasswordLinks;
import ma.opencommune.accounts.app.Tries;
import ma.opencommune.accounts.domain.Chosen;
import ma.opencommune.accounts.domain.PasswordRules;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.Patience;

/** Choosing a password with a link from a mail. */
@Named
@RequestScoped
public class ChoosePasswordPage {

    @Inject
    Visit visit;

    @Inject
    FieldErrors errors;

    @Inject
    PasswordLinks links;

    @Inject
    Tries tries;

    @Inject
    Patience patience;

    private String password = "";
    private String again = "";

    /** Takes the password when both are equal and it is good enough. */
    public void choose() {
        if (!password.equals(again)) {
            errors.put("again", "accounts.password.different");
            return;
        }
        Optional<Wait> wait = tries.from(visit.from());
        if (wait.isPresent()) {
            patience.ask(wait.get());
            return;
        }
        Chosen chosen = links.choose(getToken(), password);
        if (chosen instanceof Chosen.Refused refused) {
            errors.put("password", "accounts.password.problem." + refused.problem(), PasswordRules.SHORTEST);
        } else if (chosen instanceof Chosen.Done) {
            visit.goTo("/sign-in?notice=password");
        }
    }

    /** The secret of the link. */
    public String getToken() {
        return visit.parameter("token");
    }

    /** Whether the link can still be used. */
    public boolean isUsable() {
        return links.usable(getToken());
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    /** Fewest characters, for the help text. */
    public int getShortest() {
        return PasswordRules.SHORTEST;
    }
}
