package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.identity.Sessions;

/** Signing out of this session. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    Sessions sessions;

    @Inject
    ExternalContext external;

    @Inject
    CurrentLanguage language;

    /** Ends the session and leads to the first page. */
    public void signOut() throws IOException {
        sessions.end((HttpServletRequest) external.getRequest());
        external.redirect("/" + language.getTag() + "/");
    }
}
