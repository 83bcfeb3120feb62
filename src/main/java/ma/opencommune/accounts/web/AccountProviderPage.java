package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import ma.opencommune.accounts.app.OpenIdLinks;
import ma.opencommune.accounts.app.OpenIdProvider;
import ma.opencommune.accounts.app.OwnAccounts;
import ma.opencommune.accounts.domain.Errand;

/** Linking the own account to a person at the OpenID provider, after asking for the password. */
@Named
@RequestScoped
public class AccountProviderPage {

    @Inject
    Visit visit;

    @Inject
    OpenIdProvider provider;

    @Inject
    OpenIdLinks links;

    @Inject
    OwnAccounts own;

    @Inject
    ErrandCookie cookie;

    @Inject
    FieldErrors errors;

    private String password = "";
    private String address = "";

    /** Prepares the way to the provider; the page then shows it as a plain link. */
    public void link() {
        if (!own.confirm(password)) {
            errors.put("password", "accounts.password.wrong");
            return;
        }
        Errand errand = provider.errand("", own.mine().id(), cookie.until());
        address = provider.address(errand).orElse("");
        cookie.keep(errand, visit.request(), (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    /** Unlinks the account. */
    public void unlink() {
        links.unlink();
        visit.goTo("/account?done=unlinked");
    }

    /** The way to the provider; empty before the password was given. */
    public String getAddress() {
        return address;
    }

    /** Whether the account is linked. */
    public boolean isLinked() {
        return links.linked();
    }

    /** Whether a provider is configured. */
    public boolean isOn() {
        return provider.on();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
