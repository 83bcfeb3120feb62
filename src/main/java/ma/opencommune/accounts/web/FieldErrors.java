package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import ma.opencommune.platform.i18n.PageTexts;

/** Says what is wrong with a field of the form just sent. */
@RequestScoped
public class FieldErrors {

    @Inject
    PageTexts texts;

    /** Puts the text of this key at a field, given by its id in the page. */
    public void put(String field, String key) {
        put(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key), null));
    }

    /** The same for a text with an argument. */
    public void put(String field, String key, Object argument) {
        put(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, argument), null));
    }

    private static void put(String field, FacesMessage message) {
        FacesContext.getCurrentInstance().addMessage(field, message);
    }
}
