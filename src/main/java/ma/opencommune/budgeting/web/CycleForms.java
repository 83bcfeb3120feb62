package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.domain.cycle.BudgetLine;
import ma.opencommune.budgeting.domain.cycle.CycleStep;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** What the pages of a cycle share: what was sent, what is wrong with it and at which field, where to go on. */
@RequestScoped
public class CycleForms {

    @Inject
    HttpServletRequest request;

    @Inject
    PageTexts texts;

    @Inject
    CurrentLanguage language;

    private boolean wrong;

    /** What was sent under a name; empty for nothing. */
    public String sent(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    /** Whether a form was sent. */
    public boolean posted() {
        return request.getMethod().equals("POST");
    }

    /** The request itself, for its files and its address. */
    HttpServletRequest request() {
        return request;
    }

    /** Tells what is wrong with a field; an empty one means the whole form. */
    public void wrong(String field, String key) {
        say(field, texts.of(key));
    }

    /** The same with an argument. */
    public void wrong(String field, String key, Object argument) {
        say(field, texts.of(key, argument));
    }

    /** Tells when what the form was opened on is not what is there now; a form that does not say it is let through. */
    void seen(String now) {
        String seen = sent("seen");
        if (!seen.isEmpty() && !seen.equals(now)) {
            wrong("", "budgeting.error.meanwhile");
        }
    }

    /** Whether anything was told. */
    public boolean isWrong() {
        return wrong;
    }

    private void say(String field, String text) {
        wrong = true;
        FacesContext.getCurrentInstance()
                .addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Sends the browser on to a path without language. */
    public void to(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect("/" + language.getTag() + path);
        context.responseComplete();
    }

    /** On to a path when the step was done, else why not. */
    public void go(CycleStep step, String path) throws IOException {
        if (step instanceof CycleStep.Refused refused) {
            wrong("", "budgeting.refused." + refused.why());
        } else {
            to(path);
        }
    }

    /** A name of the fields {@code prefix_ar} and so on; Arabic and French are needed. Empty when something is wrong with it. */
    public Optional<LocalizedText> name(String prefix, int longest, Map<String, String> fields) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        boolean right = true;
        for (Language one : Language.values()) {
            String field = prefix + "_" + one.tag();
            String name = PlainText.line(fields.getOrDefault(field, ""));
            boolean needed = one == Language.AR || one == Language.FR;
            if (name.length() > longest || (needed && name.isEmpty())) {
                wrong(field, name.isEmpty() ? "budgeting.error.name" : "budgeting.error.long", longest);
                right = false;
            } else if (!name.isEmpty()) {
                names.put(one, name);
            }
        }
        return right ? Optional.of(LocalizedText.of(names)) : Optional.empty();
    }

    /** An amount in whole dirhams; empty when none is written, or when it is wrong, which is told. */
    public OptionalLong amount(String field, @Nullable String written) {
        String plain = written == null ? "" : written.replaceAll("[\\s\u00A0\u202F.]", "");
        if (plain.isEmpty()) {
            return OptionalLong.empty();
        }
        long amount = plain.matches("[0-9]{1,12}") ? Long.parseLong(plain) : 0;
        if (amount == 0 || amount > BudgetLine.MOST) {
            wrong(field, "budgeting.error.amount");
            return OptionalLong.empty();
        }
        return OptionalLong.of(amount);
    }

    /** The fields of a name, for a form that changes it. */
    public static Map<String, String> fields(String prefix, LocalizedText name) {
        Map<String, String> fields = new HashMap<>();
        for (Language one : Language.values()) {
            name.exactly(one).ifPresent(text -> fields.put(prefix + "_" + one.tag(), text));
        }
        return fields;
    }

    /** The page's language. */
    public Language language() {
        return language.get();
    }
}
