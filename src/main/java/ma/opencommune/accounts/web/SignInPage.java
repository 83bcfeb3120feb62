package ma.opencommune.accounts.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.identity.PasswordCredential;
import ma.opencommune.platform.web.WayBack;
import org.jspecify.annotations.Nullable;

/** Signing in with mail address and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SecurityContext security;

    @Inject
    ExternalContext external;

    @Inject
    CurrentLanguage language;

    private String email = "";
    private String password = "";
    private @Nullable String to;
    private boolean refused;

    /** Tries the credential; goes on, or shows the page again with what was typed, without the password. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        switch (security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams().credential(new PasswordCredential(email, password, request.getRemoteAddr())))) {
            case SUCCESS -> external.redirect(onward());
            default -> refused = true;
        }
        password = "";
    }

    private String onward() {
        return WayBack.of(to == null ? "" : to).orElse("/" + language.getTag() + "/");
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

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public boolean isRefused() {
        return refused;
    }
}
