package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ma.opencommune.accounts.app.OneTimeCodes;
import ma.opencommune.platform.identity.CodeCredential;
import ma.opencommune.platform.identity.HalfSignedIn;
import ma.opencommune.platform.identity.NextStep;
import ma.opencommune.platform.identity.Sessions;

/** Setting up the one-time code that staff must have, between the password and the first page. */
@Named
@RequestScoped
public class EnrolPage {

    @Inject
    Visit visit;

    @Inject
    Sessions sessions;

    @Inject
    OneTimeCodes codes;

    @Inject
    FieldErrors errors;

    @Inject
    CodeKey key;

    private String code = "";
    private List<String> recovery = List.of();

    /** Sends whoever has nothing to set up back to the beginning. */
    public void check() {
        if (recovery.isEmpty() && half().isEmpty()) {
            visit.goTo("/sign-in?notice=again");
        }
    }

    /** Puts the code into use and shows the recovery codes, once; the sign-in goes on with the next code. */
    public void confirm() {
        Optional<HalfSignedIn> half = half();
        if (half.isEmpty()) {
            check();
            return;
        }
        long account = half.get().account();
        recovery = codes.confirm(account, code).orElse(List.of());
        if (recovery.isEmpty()) {
            errors.put("code", "accounts.code.refused");
            return;
        }
        visit.signInHere(new CodeCredential(account, half.get().epoch(), code, visit.from()));
    }

    private Optional<HalfSignedIn> half() {
        return sessions.half(visit.request()).filter(half -> half.next() == NextStep.ENROLMENT);
    }

    /** The key of the account, for the page. */
    public CodeKey getKey() {
        half().ifPresent(half -> key.of(half.account()));
        return key;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The recovery codes; empty before the code is in use. */
    public List<String> getRecovery() {
        return recovery;
    }

    /** Where the person wanted to go. */
    public String getTo() {
        return visit.onward(visit.parameter("to"));
    }

    /** The same as it was asked for, to be kept in the form. */
    public String getWanted() {
        return visit.parameter("to");
    }
}
