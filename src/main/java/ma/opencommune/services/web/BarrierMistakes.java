package ma.opencommune.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;

/** Says in the reader's language what is wrong with a form, at its fields. */
@RequestScoped
public class BarrierMistakes {

    @Inject
    Validator validator;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    /** Notes everything that is wrong with a command; whether nothing is. */
    boolean check(Object command) {
        var found = validator.validate(command);
        found.forEach(one -> add(one.getPropertyPath().toString(), one.getMessage()));
        return found.isEmpty();
    }

    /** Notes a mistake at a field, or of the whole form when the field is empty. */
    void add(String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(language.get(), key, arguments), ""));
    }
}
