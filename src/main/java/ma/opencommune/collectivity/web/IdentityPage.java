package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ma.opencommune.collectivity.app.IdentityChoices;
import ma.opencommune.collectivity.domain.Collectivity;
import ma.opencommune.collectivity.domain.CollectivityType;
import ma.opencommune.collectivity.domain.Identity;
import ma.opencommune.collectivity.domain.IdentityChoice;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Who this node is, for the administrator: search the country's list, choose, correct what it says. */
@Named
@RequestScoped
public class IdentityPage {

    @Inject
    IdentityChoices choices;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    /** Keeps what was chosen. */
    public @Nullable String save() {
        IdentityForm form = new IdentityForm(request::getParameter);
        Optional<IdentityChoice> choice = form.choice();
        form.mistakes().forEach(this::mistake);
        if (choice.isEmpty()) {
            return null;
        }
        choices.choose(choice.get());
        return "/staff/collectivity?faces-redirect=true&done=1";
    }

    private void mistake(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(language.get(), key), ""));
    }

    /** What was searched for. */
    public String getLetters() {
        return parameter("q");
    }

    /** What was found. */
    public List<Collectivity> getFound() {
        return choices.search(getLetters());
    }

    /** Whether it was saved just now. */
    public boolean isDone() {
        return !parameter("done").isEmpty();
    }

    /** The identity with the collectivity of the address, or as it is. */
    public Identity getIdentity() {
        return choices.preview(picked().orElseGet(choices::chosen));
    }

    /** Whether another collectivity was picked from the list and is not saved yet. */
    public boolean isPicked() {
        return picked().isPresent();
    }

    private Optional<IdentityChoice> picked() {
        String code = parameter("code");
        return code.matches(IdentityForm.CODE)
                ? Optional.of(IdentityForm.only(CollectivityCode.of(code)))
                : Optional.empty();
    }

    /** What stands in a field: what was typed, else what was chosen before; empty where the list's value holds. */
    public String typed(String field) {
        if (request.getMethod().equals("POST")) {
            return parameter(field);
        }
        return isPicked() ? "" : IdentityForm.text(choices.chosen(), field);
    }

    /** The code the form is about. */
    public String getCode() {
        return getIdentity().code().text();
    }

    /** The name of the list in this language, as a hint. */
    public String listed(Language name) {
        return getIdentity().name().exactly(name).orElse("");
    }

    /** The parent, population or prefix that holds when the field is left empty, as a hint. */
    public String fact(String field) {
        Identity identity = getIdentity();
        return switch (field) {
            case "parent" -> identity.parent().map(CollectivityCode::text).orElse("");
            case "population" ->
                identity.population().isPresent()
                        ? Integer.toString(identity.population().getAsInt())
                        : "";
            default -> identity.prefix();
        };
    }

    public List<Language> getLanguages() {
        return List.of(Language.AR, Language.FR, Language.ZGH, Language.EN);
    }

    public List<CollectivityType> getTypes() {
        return List.of(CollectivityType.values());
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
