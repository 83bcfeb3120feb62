package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.Channel;
import ma.opencommune.budgeting.domain.proposal.CoauthorName;
import ma.opencommune.budgeting.domain.proposal.Comment;
import ma.opencommune.budgeting.domain.proposal.EventKind;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalMove;
import ma.opencommune.budgeting.domain.proposal.ProposalRefusal;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.budgeting.store.VoiceStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What officers do with proposals: enter those on paper, let them be shown, make one of several and several of one, moderate comments. */
@ApplicationScoped
@Transactional
public class ProposalDesk {

    /** Most parts of a split proposal. */
    public static final int MOST_PARTS = 5;

    @Inject
    ProposalWork work;

    @Inject
    ProposalStore store;

    @Inject
    VoiceStore voices;

    @Inject
    OwnProposals own;

    @Inject
    Cycles cycles;

    @Inject
    CurrentAccount account;

    /** Enters a proposal that came at the desk or on paper, and sends it. */
    public OwnProposals.Drafting enter(
            String cycle,
            ProposalWords words,
            Author author,
            Language language,
            Channel channel,
            List<Upload> uploads) {
        account.require(Permission.PROPOSAL_REGISTER);
        CyclePlan plan = cycles.plan(cycle);
        if (!plan.visible() || plan.frozen()) {
            return new OwnProposals.Drafting.NotNow();
        }
        OwnProposals.Drafting drafting = own.keep(plan, words, author, language, channel, uploads);
        if (drafting instanceof OwnProposals.Drafting.Kept kept) {
            work.take(work.lock(kept.number()), ProposalMove.SEND, "", "budgeting.proposal.sent");
        }
        return drafting;
    }

    /** Lets it be shown. */
    public ProposalStep admit(String number) {
        ProposalStep step = take(number, ProposalMove.ADMIT, "", "budgeting.proposal.admitted");
        if (step instanceof ProposalStep.Done) {
            store.find(number).ifPresent(voices::showNames);
        }
        return step;
    }

    /** Names of the co-authors who confirmed, for whoever lets them be shown. */
    public List<CoauthorName> names(String number) {
        account.require(Permission.BUDGET_READ);
        return store.find(number).map(voices::names).orElse(List.of());
    }

    /** Lets the name of a co-author be shown who confirmed after the proposal was public, or takes it away. */
    public void decideName(String number, long voice, boolean show) {
        Proposal proposal = locked(number);
        if (!voices.decideName(proposal, voice, show)) {
            throw new NotFound("co-author");
        }
        work.record(
                proposal,
                "budgeting.coauthor.decided",
                Map.of("coauthor", Long.toString(voice), "shown", Boolean.toString(show)));
    }

    /** Declines it with a reason before it is shown: it is none, or not the commune's. */
    public ProposalStep decline(String number, String words) {
        return take(number, ProposalMove.DECLINE, words, "budgeting.proposal.declined");
    }

    /** Makes it part of another one that is shown; its authors and supporters are counted there. */
    public ProposalStep merge(String number, String into, String words) {
        Proposal proposal = locked(number);
        Optional<Proposal> target = store.find(into)
                .filter(one -> one.cycle().equals(proposal.cycle())
                        && one.id() != proposal.id()
                        && one.state() == ProposalState.ADMITTED);
        if (target.isEmpty()) {
            return new ProposalStep.Refused(ProposalRefusal.NO_TARGET);
        }
        ProposalStep step = work.take(proposal, ProposalMove.MERGE, PlainText.text(words), "budgeting.proposal.merged");
        if (step instanceof ProposalStep.Done) {
            Proposal merged = store.find(number).orElseThrow();
            store.save(merged.mergedInto(target.get().number()));
            store.mergedInto(merged)
                    .forEach(part -> store.save(part.mergedInto(target.get().number())));
            work.note(target.get(), EventKind.JOINED, number);
        }
        return step;
    }

    /** Makes several of it, each with its own title; the author keeps the credit and follows each with the same link. */
    public ProposalStep split(String number, List<String> titles, String words) {
        Proposal proposal = locked(number);
        if (titles.size() < 2 || titles.size() > MOST_PARTS) {
            return new ProposalStep.Refused(ProposalRefusal.NO_PARTS);
        }
        ProposalStep step = work.take(proposal, ProposalMove.SPLIT, PlainText.text(words), "budgeting.proposal.split");
        if (step instanceof ProposalStep.Done) {
            CyclePlan plan = cycles.plan(proposal.cycle());
            titles.forEach(title -> own.part(plan, proposal, title));
        }
        return step;
    }

    /** Notes that an author without mail was told the answer by letter or telephone. */
    public void told(String number) {
        Proposal proposal = locked(number);
        store.save(proposal.toldNow());
        work.note(proposal, EventKind.TOLD, "");
        work.record(proposal, "budgeting.proposal.told", Map.of());
    }

    /** Who proposes, for whoever must reach them. */
    public Author author(String number) {
        account.require(Permission.BUDGET_MANAGE);
        return store.author(store.find(number).orElseThrow(() -> new NotFound("proposal")));
    }

    /** Shows or hides a comment. */
    public void decide(String number, long comment, boolean show) {
        Proposal proposal = locked(number);
        if (!voices.decide(proposal, comment, show ? Comment.State.SHOWN : Comment.State.HIDDEN)) {
            throw new NotFound("comment");
        }
        work.record(
                proposal,
                "budgeting.comment.decided",
                Map.of("comment", Long.toString(comment), "shown", Boolean.toString(show)));
    }

    private ProposalStep take(String number, ProposalMove move, String words, String action) {
        return work.take(locked(number), move, PlainText.text(words), action);
    }

    private Proposal locked(String number) {
        account.require(Permission.BUDGET_MANAGE);
        Proposal proposal = work.lock(number);
        if (proposal.submitted().isEmpty() || cycles.plan(proposal.cycle()).frozen()) {
            throw new NotFound("proposal that is being examined");
        }
        return proposal;
    }
}
