package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import ma.opencommune.information.app.Filing;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.i18n.PageTexts;

/** Tells what is wrong with a command, each mistake at its field. */
@RequestScoped
public class FormMistakes {

    @Inject
    Validator validator;

    @Inject
    PageTexts texts;

    /** True when the command keeps all its constraints. */
    public <T> boolean check(T command, Class<?> group) {
        Set<ConstraintViolation<T>> violations = validator.validate(command, group);
        for (String field : AskForm.FIELDS) {
            violations.stream()
                    .filter(violation -> field(violation).equals(field))
                    .forEach(violation -> add(field, violation.getMessage()));
        }
        return violations.isEmpty();
    }

    /** One mistake; an empty field means the whole form. */
    public void add(String field, String key) {
        say(field, texts.of(key));
    }

    /** One mistake with an argument. */
    public void add(String field, String key, Object argument) {
        say(field, texts.of(key, argument));
    }

    /** A file that was not taken, by its name, with the reason. */
    public void add(String field, Keeping.Refused file) {
        say(
                field,
                texts.of("information.file.refused", file.name(), texts.of("platform.files.refused." + file.reason())));
    }

    /** A text of the page. */
    public String text(String key) {
        return texts.of(key);
    }

    /** A text of the page with three arguments. */
    public String text(String key, Object first, Object second, Object third) {
        return texts.of(key, first, second, third);
    }

    private static void say(String field, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static String field(ConstraintViolation<?> violation) {
        return Filing.field(violation.getPropertyPath().toString());
    }
}
