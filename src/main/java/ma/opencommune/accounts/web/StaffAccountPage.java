package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import ma.opencommune.accounts.app.Accounts;
import ma.opencommune.accounts.domain.AccountRow;
import ma.opencommune.accounts.domain.Change;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/** One account, for the administrator. */
@Named
@RequestScoped
public class StaffAccountPage {

    /** What was done to the account; text {@code accounts.done.…}. */
    private enum Done {
        INVITED,
        INVITED_AGAIN,
        ROLES,
        DISABLED,
        ENABLED,
        CODE_RESET
    }

    @Inject
    Visit visit;

    @Inject
    FieldErrors errors;

    @Inject
    Accounts accounts;

    private @Nullable AccountRow account;
    private String @Nullable [] roles;

    /** Gives the roles that are ticked. */
    public void giveRoles() {
        after(accounts.giveRoles(id(), Set.of(getRoles())), Done.ROLES);
    }

    /** Closes the account. */
    public void disable() {
        after(accounts.disable(id()), Done.DISABLED);
    }

    /** Opens it again. */
    public void enable() {
        after(accounts.enable(id()), Done.ENABLED);
    }

    /** Removes its one-time code. */
    public void resetCode() {
        after(accounts.resetCode(id()), Done.CODE_RESET);
    }

    /** Sends the invitation again. */
    public void inviteAgain() {
        after(accounts.inviteAgain(id()), Done.INVITED_AGAIN);
    }

    private void after(Change change, Done done) {
        if (change == Change.DONE) {
            visit.goTo("/staff/account?id=" + id() + "&done=" + done);
        } else {
            errors.put("roles", "accounts.change." + change);
        }
    }

    /** The account of the address. */
    public AccountRow getAccount() {
        if (account == null) {
            account = accounts.account(id());
        }
        return account;
    }

    /** Its number. */
    public long id() {
        String text = visit.parameter("id");
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("account without number");
        }
        return Long.parseLong(text);
    }

    /** The roles to choose from. */
    public Role[] getAllRoles() {
        return Role.values();
    }

    public String[] getRoles() {
        return roles == null ? getAccount().roles().toArray(String[]::new) : roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    /** What was just done, as the end of a text key; empty for nothing. */
    public String getDone() {
        String done = visit.parameter("done");
        return Arrays.stream(Done.values()).map(Done::name).anyMatch(done::equals) ? done : "";
    }
}
