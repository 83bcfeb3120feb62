package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.ClientAddress;
import ma.opencommune.platform.web.Patience;

/** Sends the browser on after a form, in the page's language. */
@RequestScoped
public class Going {

    @Inject
    CurrentLanguage language;

    @Inject
    ClientAddress client;

    @Inject
    Patience patience;

    /** Redirects to a path without language. */
    public void to(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect("/" + language.getTag() + path);
        context.responseComplete();
    }

    /** Asks for patience, in these words; the page is shown again as typed. */
    public void later(String key, Wait wait) {
        patience.ask(key, wait);
    }

    /** The network address the request comes from. */
    public String from() {
        return client.of((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** The page is answered, but with this status. */
    public void status(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** The page's language. */
    public Language language() {
        return language.get();
    }
}
