package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.ClientAddress;
import ma.opencommune.platform.web.Patience;

/** What the pages of a vote do after a form: say what is wrong, go on, ask for patience. */
@RequestScoped
public class VoteWay {

    private static final int MOST = 200;

    @Inject
    CurrentLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    ClientAddress client;

    @Inject
    Patience patience;

    @Inject
    HttpServletRequest request;

    /** Something is wrong with this field, or with the form when it is empty. */
    public void wrong(String field, String key, Object... arguments) {
        String text = arguments.length == 0 ? texts.of(key) : texts.of(key, arguments[0]);
        FacesContext.getCurrentInstance()
                .addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Whether something was found wrong. */
    public boolean mistaken() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** Redirects to a path without language. */
    public void to(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect("/" + language.getTag() + path);
        context.responseComplete();
    }

    /** Asks to wait. */
    public void later(Wait wait) {
        patience.ask(wait);
    }

    /** The network address the request comes from. */
    public String from() {
        return client.of(request);
    }

    /** A parameter of the request; empty when it is not there or too long. */
    public String said(String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > MOST ? "" : value.strip();
    }

    /** A field of a form that was sent; empty when it stands in the address, where anybody can put it into a link. */
    public String posted(String name) {
        String query = request.getQueryString();
        boolean inAddress = query != null
                && Pattern.compile("(^|&)" + name + "=").matcher(query).find();
        return request.getMethod().equals("POST") && !inAddress ? said(name) : "";
    }

    /** The language of the page. */
    public Language language() {
        return language.get();
    }
}
