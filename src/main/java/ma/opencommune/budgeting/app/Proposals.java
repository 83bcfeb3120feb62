package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.proposal.Comment;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalFile;
import ma.opencommune.budgeting.domain.proposal.ProposalFilter;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.ProposalLine;
import ma.opencommune.budgeting.domain.proposal.ProposalSheet;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.budgeting.store.VoiceStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Reading proposals: everyone what is public, the author their own, officers and reviewers all that was sent. */
@ApplicationScoped
@Transactional
public class Proposals {

    @Inject
    ProposalStore store;

    @Inject
    VoiceStore voices;

    @Inject
    Cycles cycles;

    @Inject
    CurrentAccount account;

    /** Public proposals of a cycle. */
    public List<ProposalLine> shown(String cycle, ProposalFilter filter) {
        CyclePlan plan = cycles.plan(cycle);
        return filter.of(store.of(plan.cycle().code()).stream()
                .filter(proposal -> proposal.shown())
                .map(this::line)
                .toList());
    }

    /** For staff: all that were sent. */
    public List<ProposalLine> sent(String cycle, ProposalFilter filter) {
        account.require(Permission.BUDGET_READ);
        return filter.of(store.of(cycle).stream()
                .filter(proposal -> proposal.submitted().isPresent())
                .map(this::line)
                .toList());
    }

    /** A public proposal as everyone reads it. */
    public ProposalSheet sheet(String number) {
        Proposal proposal = store.find(number).filter(one -> one.shown()).orElseThrow(() -> new NotFound("proposal"));
        cycles.plan(proposal.cycle());
        return sheet(proposal, false);
    }

    /** A proposal that was sent, as staff reads it, with all comments. */
    public ProposalSheet staffSheet(String number) {
        account.require(Permission.BUDGET_READ);
        return sheet(
                store.find(number)
                        .filter(one -> one.submitted().isPresent())
                        .orElseThrow(() -> new NotFound("proposal")),
                true);
    }

    /** The author's own. */
    public ProposalSheet own(String number, ProposalKey key) {
        return sheet(store.find(number, key).orElseThrow(() -> new NotFound("proposal with this key")), false);
    }

    /** Public proposals that say much of the same. */
    public List<Proposal> similar(Proposal proposal) {
        return ProposalFilter.similar(
                proposal,
                store.of(proposal.cycle()).stream().filter(one -> one.shown()).toList());
    }

    /** A file: of a public proposal for everyone, of another one for its author and for staff. */
    public ProposalFile file(String number, long file, Optional<ProposalKey> key) {
        Proposal proposal = store.find(number)
                .filter(one -> one.shown() || account.may(Permission.BUDGET_READ))
                .or(() -> key.flatMap(one -> store.find(number, one)))
                .orElseThrow(() -> new NotFound("proposal"));
        return store.files(proposal).stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("file of a proposal"));
    }

    private ProposalLine line(Proposal proposal) {
        int waiting = (int) voices.comments(proposal).stream()
                .filter(comment -> comment.state() == Comment.State.WAITING)
                .count();
        return new ProposalLine(proposal, voices.endorsements(proposal), waiting);
    }

    private ProposalSheet sheet(Proposal proposal, boolean all) {
        List<String> credits = new ArrayList<>();
        for (Proposal merged : store.mergedInto(proposal)) {
            credits.add(merged.words().publicName());
            credits.addAll(voices.coauthors(merged));
        }
        return new ProposalSheet(
                proposal,
                voices.coauthors(proposal),
                credits,
                voices.endorsements(proposal),
                store.files(proposal),
                voices.comments(proposal).stream()
                        .filter(comment -> all || comment.state() == Comment.State.SHOWN)
                        .toList(),
                store.events(proposal));
    }
}
