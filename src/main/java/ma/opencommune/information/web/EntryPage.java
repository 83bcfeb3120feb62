package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.information.domain.request.RegisterEntry;

/** One entry of the public register at its permanent address. */
@Named
@RequestScoped
public class EntryPage {

    @Inject
    HttpServletRequest request;

    @Inject
    PublicRegister register;

    @Inject
    Going going;

    private RegisterEntry entry;

    @PostConstruct
    void read() {
        String number = request.getParameter("number");
        entry = register.entry(number == null ? "" : number);
        if (isGone()) {
            going.status(HttpServletResponse.SC_GONE);
        }
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    /** Whether the reader came from the form and says that this is the answer. */
    public boolean isEnough() {
        return "yes".equals(request.getParameter("enough"));
    }

    /** Whether it was shown and is no longer. */
    public boolean isGone() {
        return !entry.row().publication().listed();
    }
}
