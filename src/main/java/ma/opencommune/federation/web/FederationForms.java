package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.opencommune.federation.app.NodeNames;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageTexts;

/** What the pages of the federation share: what was sent, what is wrong with it, names of collectivities, where to go on. */
@RequestScoped
public class FederationForms {

    @Inject
    HttpServletRequest request;

    @Inject
    PageTexts texts;

    @Inject
    CurrentLanguage language;

    @Inject
    NodeNames names;

    /** What was sent under a name; empty for nothing. */
    public String sent(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    /** Tells what is wrong with a field; an empty one means the whole form. */
    public void wrong(String field, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** The text of a key. */
    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** Sends the browser on to a path without language. */
    public void to(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect("/" + language.getTag() + path);
        context.responseComplete();
    }

    /** What a collectivity is called in the page's language; its code when the list does not know it. */
    public String name(CollectivityCode code) {
        return names.of(code, language.get());
    }
}
