package ma.opencommune.platform.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.limits.domain.Wait;

/** The page of a fault: what happened, what to do next, and the number to quote. */
@Named
@RequestScoped
public class ProblemPage {

    @Inject
    HttpServletRequest request;

    @Inject
    PageFormats formats;

    @Inject
    CurrentAccount account;

    private Told told() {
        return request.getAttribute(Told.ATTRIBUTE) instanceof Told one ? one : Told.of(404, false, "", null, "");
    }

    /** Start of the keys of its texts. */
    public String getKey() {
        return "platform.fault." + told().kind();
    }

    /** The number under which the logs know what happened. */
    public String getIncident() {
        return told().incident();
    }

    /** After when to go on; empty when that is not the matter. */
    public String getAfter() {
        return told().haste().map(Wait::minute).map(formats::moment).orElse("");
    }

    /** The address to try again; empty when that makes no sense. */
    public String getAgain() {
        int status = told().status();
        return status == 408 || status == 429 || status >= 500 ? told().again() : "";
    }

    /** Whether signing in may help. */
    public boolean isStranger() {
        int status = told().status();
        return (status == 401 || status == 403) && !account.isKnown();
    }
}
