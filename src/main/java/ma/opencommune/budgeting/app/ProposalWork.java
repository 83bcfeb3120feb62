package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.proposal.EventKind;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalEvent;
import ma.opencommune.budgeting.domain.proposal.ProposalMove;
import ma.opencommune.budgeting.domain.proposal.ProposalRefusal;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;

/** What every step of a proposal does: its rule, its event, its letter, the trail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProposalWork {

    @Inject
    ProposalStore store;

    @Inject
    ProposalLetters letters;

    @Inject
    CoauthorMail coauthors;

    @Inject
    CurrentAccount account;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Proposal lock(String number) {
        return store.lock(number).orElseThrow(() -> new NotFound("proposal"));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes a step: an answer in words is told to the author, by mail where there is one. */
    ProposalStep take(Proposal proposal, ProposalMove move, String words, String action) {
        Optional<ProposalRefusal> against = ProposalStep.against(proposal, move, words);
        if (against.isPresent()) {
            return new ProposalStep.Refused(against.get());
        }
        boolean reached = letters.reaches(proposal);
        Proposal after = proposal.after(move, words, reached);
        if (move == ProposalMove.SEND) {
            after = after.sent(now());
        }
        store.save(after);
        note(after, EventKind.valueOf(move.name()), words);
        if (move == ProposalMove.SEND) {
            coauthors.write(after);
        }
        if (move.answers() && reached) {
            letters.answered(after);
        }
        record(after, action, Map.of("state", after.state().name()));
        return new ProposalStep.Done(after.number());
    }

    /** Mails the link of the author's page. */
    void received(Proposal proposal) {
        letters.received(proposal);
    }

    void note(Proposal proposal, EventKind kind, String words) {
        store.note(proposal, new ProposalEvent(now(), kind, words), account.id());
    }

    void record(Proposal proposal, String action, Map<String, String> details) {
        trail.record(new AuditEvent(action, proposal.number(), details));
    }
}
