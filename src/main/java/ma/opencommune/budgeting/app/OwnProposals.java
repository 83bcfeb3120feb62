package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CycleAction;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.Channel;
import ma.opencommune.budgeting.domain.proposal.EventKind;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.ProposalMove;
import ma.opencommune.budgeting.domain.proposal.ProposalRefusal;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.budgeting.store.CycleStore;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;

/** What an author does with their own proposal, by its number and secret: write, send, improve, take back. */
@ApplicationScoped
@Transactional
public class OwnProposals {

    private final SecureRandom random = new SecureRandom();

    @Inject
    ProposalWork work;

    @Inject
    ProposalStore store;

    @Inject
    CycleStore plans;

    @Inject
    Cycles cycles;

    @Inject
    ProposalNumbers numbers;

    @Inject
    ProposalFiles files;

    /** What came of a form: a draft with its secret, or files that were not taken. */
    public sealed interface Drafting {

        /** Kept. */
        record Kept(String number, ProposalKey key) implements Drafting {}

        /** Files were refused, and nothing was kept. */
        record FilesRefused(List<Keeping.Refused> files) implements Drafting {}

        /** The calendar does not allow it today. */
        record NotNow() implements Drafting {}
    }

    /** Keeps a draft of an author; the link to it goes by mail where there is an address. */
    public Drafting draft(String cycle, ProposalWords words, Author author, Language language, List<Upload> uploads) {
        CyclePlan plan = cycles.plan(cycle);
        if (!open(plan, CycleAction.PROPOSE)) {
            return new Drafting.NotNow();
        }
        return keep(plan, words, author, language, Channel.ONLINE, uploads);
    }

    Drafting keep(
            CyclePlan plan,
            ProposalWords words,
            Author author,
            Language language,
            Channel channel,
            List<Upload> uploads) {
        ProposalKey key = ProposalKey.random(random);
        Proposal draft = new Proposal(
                0,
                numbers.next(plan.cycle().year()),
                plan.cycle().code(),
                ProposalState.DRAFT,
                language,
                channel,
                words,
                false,
                Optional.empty(),
                false,
                true,
                "",
                "",
                "",
                "");
        Proposal kept = store.add(draft, plan.cycle().id(), author, key, work.now());
        List<Keeping.Refused> refused = files.attach(kept, uploads);
        if (!refused.isEmpty()) {
            return new Drafting.FilesRefused(refused);
        }
        work.received(kept);
        return new Drafting.Kept(kept.number(), key);
    }

    /** Says other things: in a draft, or to improve a declined proposal before it is sent again. */
    public ProposalStep change(String number, ProposalKey key, ProposalWords words) {
        Proposal proposal = locked(number, key);
        boolean writable = proposal.state() == ProposalState.DRAFT
                || (proposal.state() == ProposalState.DECLINED && !proposal.improved());
        if (!writable) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_SO);
        }
        store.save(proposal.saying(words));
        return new ProposalStep.Done(number);
    }

    /** Sends the draft, or the improved proposal. */
    public ProposalStep send(String number, ProposalKey key) {
        Proposal proposal = locked(number, key);
        boolean again = proposal.state() == ProposalState.DECLINED;
        CyclePlan plan = plans.find(proposal.cycle()).orElseThrow(() -> new NotFound("cycle"));
        if (!open(plan, again ? CycleAction.IMPROVE : CycleAction.PROPOSE)) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_NOW);
        }
        return again
                ? work.take(proposal, ProposalMove.IMPROVE, "", "budgeting.proposal.improved")
                : work.take(proposal, ProposalMove.SEND, "", "budgeting.proposal.sent");
    }

    /** Takes it back, until the rule is published. */
    public ProposalStep withdraw(String number, ProposalKey key) {
        Proposal proposal = locked(number, key);
        CyclePlan plan = plans.find(proposal.cycle()).orElseThrow(() -> new NotFound("cycle"));
        if (plan.frozen() || !proposal.project().isEmpty()) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_NOW);
        }
        return work.take(proposal, ProposalMove.WITHDRAW, "", "budgeting.proposal.withdrawn");
    }

    private boolean open(CyclePlan plan, CycleAction action) {
        return plan.visible() && !plan.frozen() && plan.calendar().opens(action, cycles.today());
    }

    private Proposal locked(String number, ProposalKey key) {
        Proposal own = store.find(number, key).orElseThrow(() -> new NotFound("proposal with this key"));
        return work.lock(own.number());
    }

    /** A part of a proposal that is split: shown at once, by the same author with the same secret. */
    void part(CyclePlan plan, Proposal whole, String title) {
        ProposalWords said = whole.words();
        ProposalWords words = new ProposalWords(
                title,
                said.text(),
                said.place(),
                said.area(),
                said.category(),
                said.spot(),
                said.gender(),
                said.climate(),
                said.publicName());
        Proposal part = new Proposal(
                0,
                numbers.next(plan.cycle().year()),
                whole.cycle(),
                ProposalState.ADMITTED,
                whole.language(),
                whole.channel(),
                words,
                true,
                whole.submitted(),
                whole.improved(),
                true,
                "",
                "",
                whole.number(),
                "");
        ProposalKey key = store.key(whole).orElseGet(() -> ProposalKey.random(random));
        Proposal kept = store.add(part, plan.cycle().id(), store.author(whole), key, work.now());
        work.note(kept, EventKind.CUT, whole.number());
    }
}
