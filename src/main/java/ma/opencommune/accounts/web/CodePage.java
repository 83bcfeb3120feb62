package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ma.opencommune.accounts.app.Tries;
import ma.opencommune.platform.identity.CodeCredential;
import ma.opencommune.platform.identity.HalfSignedIn;
import ma.opencommune.platform.identity.NextStep;
import ma.opencommune.platform.identity.Sessions;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.Patience;

/** The one-time code asked for after the password. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    Visit visit;

    @Inject
    Sessions sessions;

    @Inject
    FieldErrors errors;

    @Inject
    Tries tries;

    @Inject
    Patience patience;

    private String code = "";

    /** Sends whoever has not given a password back to the beginning. */
    public void check() {
        if (half().isEmpty()) {
            visit.goTo("/sign-in?notice=again");
        }
    }

    /** Tries the code. */
    public void signIn() {
        Optional<HalfSignedIn> half = half();
        if (half.isEmpty()) {
            check();
            return;
        }
        Optional<Wait> wait = tries.waiting(visit.from(), Tries.code(half.get().account()));
        if (wait.isPresent()) {
            patience.ask(wait.get());
            return;
        }
        CodeCredential credential =
                new CodeCredential(half.get().account(), half.get().epoch(), code, visit.from());
        if (!visit.signIn(credential, getTo())) {
            errors.put("code", "accounts.code.refused");
        }
        code = "";
    }

    private Optional<HalfSignedIn> half() {
        return sessions.half(visit.request()).filter(half -> half.next() == NextStep.CODE);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where the person wanted to go. */
    public String getTo() {
        return visit.parameter("to");
    }
}
