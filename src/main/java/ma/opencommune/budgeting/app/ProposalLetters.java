package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.VoiceKind;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails about a proposal: to its author, and to whoever is asked to confirm a voice. */
@ApplicationScoped
public class ProposalLetters {

    @Inject
    Texts texts;

    @Inject
    Commune commune;

    @Inject
    ProposalStore store;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "opencommune.public.address")
    Optional<String> address;

    /** Whether answers reach the author by mail. */
    boolean reaches(Proposal proposal) {
        return store.author(proposal).mailed();
    }

    /** The link of the author's page, to a draft or to what was sent. */
    void received(Proposal proposal) {
        tell(proposal, "received");
    }

    /** The answer. */
    void answered(Proposal proposal) {
        tell(proposal, "answered." + proposal.state());
    }

    private void tell(Proposal proposal, String kind) {
        Author author = store.author(proposal);
        if (!author.mailed()) {
            return;
        }
        String link = own(proposal, store.key(proposal));
        send(author.email(), proposal.language(), proposal, kind, new Object[] {
            proposal.number(), proposal.words().title(), link, proposal.answer()
        });
    }

    /** The question whether somebody wants to be counted or named. */
    void asked(Proposal proposal, VoiceKind kind, String email, Language language, ProposalKey key) {
        String link = address.orElse("") + "/" + language.tag() + "/budgeting/confirm?token=" + key.text();
        send(email, language, proposal, "voice." + kind, new Object[] {
            proposal.number(), proposal.words().title(), link
        });
    }

    private String own(Proposal proposal, Optional<ProposalKey> key) {
        return address.orElse("") + "/" + proposal.language().tag() + "/budgeting/own-proposal?number="
                + proposal.number() + "&token=" + key.map(ProposalKey::text).orElse("");
    }

    private void send(String to, Language language, Proposal proposal, String kind, Object[] arguments) {
        String from = commune.identity().name().in(language);
        String subject = texts.text(language, "budgeting.mail." + kind + ".subject", proposal.number());
        String text = texts.text(language, "budgeting.mail." + kind + ".text", arguments) + "\n\n" + from + "\n";
        outbox.post(new Letter(to, language, subject, text, proposal.number()));
    }
}
