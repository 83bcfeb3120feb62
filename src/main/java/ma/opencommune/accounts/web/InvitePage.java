package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.accounts.app.Accounts;
import ma.opencommune.accounts.domain.Invitation;
import ma.opencommune.accounts.domain.MailAddress;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Role;

/** Inviting a person. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    Visit visit;

    @Inject
    FieldErrors errors;

    @Inject
    Accounts accounts;

    private String email = "";
    private String name = "";
    private String tag = "ar";
    private String[] roles = {};

    /** Makes the account and sends the invitation. */
    public void invite() {
        Optional<String> address = MailAddress.parse(email);
        if (address.isEmpty()) {
            errors.put("email", "accounts.email.wrong");
            return;
        }
        Language language = Language.parse(tag).orElse(Language.AR);
        Optional<Long> id = accounts.invite(new Invitation(address.get(), name.strip(), language, Set.of(roles)));
        if (id.isEmpty()) {
            errors.put("email", "accounts.invite.known");
            return;
        }
        visit.goTo("/staff/account?id=" + id.get() + "&done=INVITED");
    }

    /** The roles to choose from. */
    public Role[] getAllRoles() {
        return Role.values();
    }

    /** The languages to choose from. */
    public Language[] getLanguages() {
        return Language.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
