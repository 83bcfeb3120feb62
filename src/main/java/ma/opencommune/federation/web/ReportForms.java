package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageTexts;

/** What forms of reports and of the plan share: what was sent, what is wrong and where, where to go on. */
@RequestScoped
public class ReportForms {

    @Inject
    HttpServletRequest request;

    @Inject
    PageTexts texts;

    @Inject
    CurrentLanguage language;

    /** What was sent under a name; empty for nothing. */
    String sent(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    /** Tells what is wrong with a field; an empty one means the whole form. */
    void wrong(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key), null));
    }

    /** Sends the browser on to a path without language. */
    void to(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect("/" + language.getTag() + path);
        context.responseComplete();
    }
}
