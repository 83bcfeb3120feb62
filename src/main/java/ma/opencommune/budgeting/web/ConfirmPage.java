package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import ma.opencommune.budgeting.app.Voices;
import ma.opencommune.budgeting.domain.proposal.AskedVoice;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;

/** Where a mail leads that asks to confirm a support or a co-author: nothing happens before the button is pressed. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    StrangerForms strangers;

    @Inject
    CycleForms forms;

    @Inject
    Voices voices;

    private ProposalKey key;
    private AskedVoice asked;

    @PostConstruct
    void read() {
        key = strangers.key();
        asked = voices.asked(key);
    }

    /** Confirms. */
    public void confirm() throws IOException {
        voices.confirm(key);
        forms.to("/budgeting/confirm?token=" + key.text());
    }

    /** Takes it back. */
    public void remove() throws IOException {
        voices.remove(key);
        forms.to("/budgeting/cycles");
    }

    public AskedVoice getAsked() {
        return asked;
    }

    /** The secret of the link, for the form. */
    public String getToken() {
        return key.text();
    }
}
