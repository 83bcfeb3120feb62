package ma.opencommune.accounts.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ma.opencommune.accounts.app.PasswordLinks;
import ma.opencommune.accounts.app.Tries;
import ma.opencommune.accounts.domain.MailAddress;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.Patience;

/**
 * Asking for a link to choose a new password. The answer and its time are the same whether the address has an account: what is
 * done for the account is done after the answer.
 */
@Named
@RequestScoped
public class ForgottenPasswordPage {

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

    @Resource
    ManagedExecutorService later;

    private String email = "";

    /** Takes the wish. */
    public void send() {
        Optional<String> address = MailAddress.parse(email);
        if (address.isEmpty()) {
            errors.put("email", "accounts.email.wrong");
            return;
        }
        Optional<Wait> wait = tries.reset(visit.from(), address.get());
        if (wait.isPresent()) {
            patience.ask(wait.get());
            return;
        }
        PasswordLinks sender = links;
        later.submit(() -> sender.sendReset(address.get()));
        visit.goTo("/forgotten-password?done=sent");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether the wish was just taken. */
    public boolean isSent() {
        return visit.parameter("done").equals("sent");
    }
}
