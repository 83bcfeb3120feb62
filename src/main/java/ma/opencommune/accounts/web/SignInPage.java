package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.accounts.app.OpenIdProvider;
import ma.opencommune.accounts.app.Tries;
import ma.opencommune.accounts.domain.MailAddress;
import ma.opencommune.platform.identity.PasswordCredential;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.Patience;

/** Signing in with mail address and password, or through the provider that is configured. */
@Named
@RequestScoped
public class SignInPage {

    private static final Set<String> NOTICES = Set.of("password", "everywhere", "unlinked", "provider", "again");

    @Inject
    Visit visit;

    @Inject
    FieldErrors errors;

    @Inject
    OpenIdProvider provider;

    @Inject
    Tries tries;

    @Inject
    Patience patience;

    private String email = "";
    private String password = "";

    /** Tries the credential; goes on, or shows the page again with what was typed, without the password. */
    public void signIn() {
        Optional<Wait> wait = tries.waitingFor(MailAddress.parse(email).orElse("nobody"), visit.from());
        if (wait.isPresent()) {
            patience.ask(wait.get());
        } else if (!visit.signIn(new PasswordCredential(email, password, visit.from()), getTo())) {
            errors.put("email", "accounts.sign-in.refused");
        }
        password = "";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where the person wanted to go. */
    public String getTo() {
        return visit.parameter("to");
    }

    /** Why the person is here, as the end of a text key; empty for no special reason. */
    public String getNotice() {
        String notice = visit.parameter("notice");
        return NOTICES.contains(notice) ? notice : "";
    }

    /** Whether one can sign in through a provider. */
    public boolean isProvider() {
        return provider.on();
    }
}
