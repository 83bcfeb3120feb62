package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;

/** Sends the browser on after a form, in the page's language. */
@RequestScoped
public class Going {

    @Inject
    CurrentLanguage language;

    /** Redirects to a path without language. */
    public void to(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect("/" + language.getTag() + path);
        context.responseComplete();
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
