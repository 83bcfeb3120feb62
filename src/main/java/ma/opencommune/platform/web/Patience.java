package ma.opencommune.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.limits.domain.Wait;

/** Tells a person who did something too often when to try again: status 429, and the form is shown again as it was typed. */
@Named("patience")
@RequestScoped
public class Patience {

    static final int TOO_MANY = 429;

    @Inject
    PageTexts texts;

    @Inject
    PageFormats formats;

    @Inject
    Clock clock;

    /** Asks to wait. */
    public void ask(Wait wait) {
        ask("platform.limit.wait", wait);
    }

    /** Asks to wait, in the words of this key; its argument is the moment after which one may try again. */
    public void ask(String key, Wait wait) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseStatus(TOO_MANY);
        answer.setResponseHeader("Retry-After", String.valueOf(wait.seconds(clock.instant())));
        String says = texts.of(key, formats.moment(wait.minute()));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, says, null));
    }
}
