package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CycleAction;
import ma.opencommune.budgeting.domain.proposal.AskedVoice;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.ProposalRefusal;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.budgeting.domain.proposal.VoiceKind;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.budgeting.store.VoiceStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Endorsements and co-authors, each confirmed by mail; comments, each looked at before it is shown. */
@ApplicationScoped
@Transactional
public class Voices {

    private static final int PER_CONTACT = 20;

    private final SecureRandom random = new SecureRandom();

    @Inject
    ProposalStore proposals;

    @Inject
    VoiceStore voices;

    @Inject
    ProposalWork work;

    @Inject
    VoiceMail mail;

    @Inject
    Limits limits;

    @Inject
    @ConfigProperty(name = "opencommune.limits.proposals-per-address", defaultValue = "60")
    int perAddress;

    /** Whether a stranger at this network address may send one more form about proposals; says how long to wait when not. */
    public Optional<Wait> wait(String from) {
        return limits.take(new Limit("budgeting.form.address", perAddress, Duration.ofHours(1)), from);
    }

    /** Asks by mail whether the person wants to be counted as a supporter; says nothing about whether they were before. */
    public ProposalStep endorse(String number, String email, Language language) {
        Proposal proposal = shown(number);
        if (!mail.open(proposal, CycleAction.ENDORSE)) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_NOW);
        }
        return ask(proposal, VoiceKind.ENDORSE, email, "", language);
    }

    /** Asks by mail whether the person proposes it too, once the proposal is sent; only the author asks this. */
    public ProposalStep invite(String number, ProposalKey key, String email, String publicName) {
        Proposal proposal = proposals
                .find(number, key)
                .filter(one -> one.state() == ProposalState.DRAFT || one.state() == ProposalState.SENT)
                .orElseThrow(() -> new NotFound("proposal with this key"));
        return ask(proposal, VoiceKind.COAUTHOR, email, publicName, proposal.language());
    }

    private ProposalStep ask(Proposal proposal, VoiceKind kind, String email, String publicName, Language language) {
        Limit limit = new Limit("budgeting.voice.contact", PER_CONTACT, Duration.ofDays(1));
        ProposalKey key = ProposalKey.random(random);
        if (limits.take(limit, email.toLowerCase(Locale.ROOT)).isEmpty()
                && voices.ask(proposal, kind, email, publicName, key, work.now())) {
            if (proposal.state() == ProposalState.DRAFT) {
                voices.later(key, email);
            } else {
                mail.ask(proposal, kind, email, language, key);
            }
        }
        return new ProposalStep.Done(proposal.number());
    }

    /** What a mail asks to confirm. */
    public AskedVoice asked(ProposalKey key) {
        return voices.find(key).orElseThrow(() -> new NotFound("voice"));
    }

    /** Confirms it. */
    public void confirm(ProposalKey key) {
        asked(key);
        voices.confirm(key, work.now());
    }

    /** Takes it back. */
    public void remove(ProposalKey key) {
        voices.remove(key);
    }

    /** Keeps a comment until an officer has looked at it. */
    public ProposalStep comment(String number, String publicName, String text) {
        Proposal proposal = shown(number);
        if (!mail.open(proposal, CycleAction.COMMENT)) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_NOW);
        }
        voices.comment(proposal, publicName, text, work.now());
        return new ProposalStep.Done(number);
    }

    private Proposal shown(String number) {
        return proposals.find(number).filter(one -> one.shown()).orElseThrow(() -> new NotFound("proposal"));
    }
}
