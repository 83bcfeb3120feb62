package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.accounts.app.OneTimeCodes;
import ma.opencommune.accounts.app.OwnAccounts;
import ma.opencommune.platform.identity.CurrentAccount;

/** Setting up or removing the one-time code of the own account. */
@Named
@RequestScoped
public class AccountCodePage {

    @Inject
    Visit visit;

    @Inject
    OneTimeCodes codes;

    @Inject
    OwnAccounts own;

    @Inject
    CurrentAccount current;

    @Inject
    FieldErrors errors;

    @Inject
    CodeKey key;

    private String code = "";
    private String password = "";
    private List<String> recovery = List.of();

    /** Puts the code into use and shows the recovery codes, once. */
    public void confirm() {
        recovery = codes.confirm(id(), code).orElse(List.of());
        if (recovery.isEmpty()) {
            errors.put("code", "accounts.code.refused");
        }
        code = "";
    }

    /** Removes the code after asking for the password; all sessions end. */
    public void remove() {
        if (!own.confirm(password)) {
            errors.put("password", "accounts.password.wrong");
            return;
        }
        codes.remove(id());
        visit.goTo("/sign-in?notice=everywhere");
    }

    /** The key to scan or to type. */
    public CodeKey getKey() {
        key.of(id());
        return key;
    }

    /** Whether a code is in use. */
    public boolean isActive() {
        return own.mine().code();
    }

    private long id() {
        return current.id().orElseThrow();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The recovery codes, right after the code was set up. */
    public List<String> getRecovery() {
        return recovery;
    }
}
