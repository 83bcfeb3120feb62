package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import ma.opencommune.accounts.app.OwnAccounts;
import ma.opencommune.accounts.domain.AccountRow;
import ma.opencommune.accounts.domain.Chosen;
import ma.opencommune.accounts.domain.PasswordRules;
import ma.opencommune.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The own account: password, language of mails, sessions. */
@Named
@RequestScoped
public class AccountPage {

    private static final Set<String> DONE =
            Set.of("language", "linked", "not-linked", "unlinked", "code", "code-removed");

    @Inject
    Visit visit;

    @Inject
    FieldErrors errors;

    @Inject
    OwnAccounts own;

    private String present = "";
    private String next = "";
    private @Nullable String tag;

    /** Changes the password; whoever did it signs in again, everyone else is out. */
    public void changePassword() {
        Chosen chosen = own.changePassword(present, next);
        if (chosen instanceof Chosen.WrongPresent) {
            errors.put("present", "accounts.password.wrong");
        } else if (chosen instanceof Chosen.Refused refused) {
            errors.put("next", "accounts.password.problem." + refused.problem(), PasswordRules.SHORTEST);
        } else {
            visit.goTo("/sign-in?notice=password");
        }
    }

    /** Changes the language of mails. */
    public void speak() {
        Language.parse(getTag()).ifPresent(own::speak);
        visit.goTo("/account?done=language");
    }

    /** Ends all sessions. */
    public void signOutEverywhere() {
        own.signOutEverywhere();
        visit.goTo("/sign-in?notice=everywhere");
    }

    /** The account. */
    public AccountRow getMine() {
        return own.mine();
    }

    /** What was just done, as the end of a text key; empty for nothing. */
    public String getDone() {
        String done = visit.parameter("done");
        return DONE.contains(done) ? done : "";
    }

    public String getTag() {
        return tag == null ? own.language().tag() : tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    /** The languages to choose from. */
    public Language[] getLanguages() {
        return Language.values();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    /** Fewest characters, for the help text. */
    public int getShortest() {
        return PasswordRules.SHORTEST;
    }
}
