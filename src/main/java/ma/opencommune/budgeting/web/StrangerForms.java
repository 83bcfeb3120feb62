package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import ma.opencommune.budgeting.app.OwnProposals;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.ClientAddress;
import ma.opencommune.platform.web.Patience;

/** What the forms of people without an account share: traps, patience, the secret of their link, where to go on. */
@RequestScoped
public class StrangerForms {

    @Inject
    CycleForms forms;

    @Inject
    ClientAddress client;

    @Inject
    Patience patience;

    String sent(String name) {
        return forms.sent(name);
    }

    void wrong(String field, String key) {
        forms.wrong(field, key);
    }

    boolean isWrong() {
        return forms.isWrong();
    }

    Language language() {
        return forms.language();
    }

    /** The network address the form comes from. */
    String from() {
        return client.of(forms.request());
    }

    /** Asks for patience; the page is shown again as typed. */
    void later(Wait wait) {
        patience.ask("budgeting.proposal.many", wait);
    }

    /** Whether a robot filled the form in; it is told so. */
    boolean stopped(ProposalFields fields) {
        if (fields.trapped()) {
            forms.wrong("", "budgeting.proposal.trap");
            return true;
        }
        return false;
    }

    /** The secret of the link; without one there is nothing here. */
    ProposalKey key() {
        return ProposalKey.parse(forms.sent("token")).orElseThrow(() -> new NotFound("proposal without its key"));
    }

    /** On to the draft that was kept, or what is wrong. */
    void kept(OwnProposals.Drafting drafting, ProposalFields fields) throws IOException {
        if (drafting instanceof OwnProposals.Drafting.Kept kept) {
            forms.to("/budgeting/own-proposal?number=" + kept.number() + "&token="
                    + kept.key().text());
        } else if (drafting instanceof OwnProposals.Drafting.FilesRefused refused) {
            fields.refused(refused.files());
        } else {
            forms.wrong("", "budgeting.move.NOT_NOW");
        }
    }

    /** On to a path when the step was taken, else why not. */
    void go(ProposalStep step, String path) throws IOException {
        if (step instanceof ProposalStep.Refused refused) {
            forms.wrong("", "budgeting.move." + refused.why());
        } else {
            forms.to(path);
        }
    }
}
