package ma.opencommune.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in the form just sent, for the summary and for each field: {@code #{errors}} in pages. */
@Named("errors")
@RequestScoped
public class FormErrors {

    /**
     * One mistake.
     *
     * @param field client id of the field; empty when the whole form is meant
     * @param text what to do about it
     */
    public record Mistake(String field, String text) {

        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }

    /** Every mistake, in the order of the fields. */
    public List<Mistake> getAll() {
        List<Mistake> all = new ArrayList<>();
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                if (!message.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
                    all.add(new Mistake(field == null ? "" : field, message.getSummary()));
                }
            }
        }
        return all;
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** Whether this field is wrong. */
    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    /** What is wrong with this field; empty when nothing is. */
    public String of(String field) {
        return getAll().stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst()
                .orElse("");
    }

    /** The ids of the help and of the error of a field, for {@code aria-describedby}; null when it has neither. */
    public @Nullable String describe(String field, @Nullable String help) {
        String ids = (help == null || help.isEmpty() ? "" : field + "-help ") + (has(field) ? field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
