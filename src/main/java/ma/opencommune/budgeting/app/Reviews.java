package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.proposal.Estimate;
import ma.opencommune.budgeting.domain.proposal.EstimateClass;
import ma.opencommune.budgeting.domain.proposal.Examination;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalMove;
import ma.opencommune.budgeting.domain.proposal.ProposalRefusal;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.budgeting.domain.proposal.Review;
import ma.opencommune.budgeting.domain.proposal.ReviewPart;
import ma.opencommune.budgeting.store.PlanStore;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.budgeting.store.ReviewStore;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** How proposals are examined: reviewers give opinions and prices, an officer accepts, and the proposal becomes a project of the ballot. */
@ApplicationScoped
@Transactional
public class Reviews {

    /** Most characters of an opinion or a reason. */
    public static final int LONGEST = 2000;

    @Inject
    ProposalWork work;

    @Inject
    ProposalStore proposals;

    @Inject
    ReviewStore store;

    @Inject
    PlanStore plans;

    @Inject
    CycleWork cycles;

    @Inject
    CurrentAccount account;

    /** All opinions and estimates: for staff at any time, for everyone once the proposal is answered. */
    public Examination of(String number) {
        Proposal proposal = proposals
                .find(number)
                .filter(one -> account.may(Permission.BUDGET_READ)
                        || one.state() == ProposalState.ACCEPTED
                        || one.state() == ProposalState.DECLINED)
                .orElseThrow(() -> new NotFound("proposal that was examined"));
        return store.of(proposal);
    }

    /** Gives an opinion about a part; a negative one needs its reason. */
    public ProposalStep review(String number, ReviewPart part, boolean possible, String words) {
        Proposal proposal = locked(number, Permission.BUDGET_REVIEW);
        if (proposal.state() != ProposalState.ADMITTED) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_SO);
        }
        if (!possible && words.isBlank()) {
            return new ProposalStep.Refused(ProposalRefusal.WORDS_MISSING);
        }
        store.add(
                proposal,
                new Review(part, possible, PlainText.text(words), ReviewStore.round(proposal), work.now()),
                account.id().orElseThrow());
        work.record(
                proposal,
                "budgeting.proposal.reviewed",
                Map.of("part", part.name(), "possible", Boolean.toString(possible)));
        return new ProposalStep.Done(number);
    }

    /** Estimates the price; every later estimate says why it differs. */
    public ProposalStep estimate(String number, long cost, long maintenance, EstimateClass sure, String reason) {
        Proposal proposal = locked(number, Permission.BUDGET_REVIEW);
        if (proposal.state() != ProposalState.ADMITTED) {
            return new ProposalStep.Refused(ProposalRefusal.NOT_SO);
        }
        if (store.of(proposal).price().isPresent() && reason.isBlank()) {
            return new ProposalStep.Refused(ProposalRefusal.WORDS_MISSING);
        }
        store.add(
                proposal,
                new Estimate(cost, maintenance, sure, PlainText.text(reason), work.now()),
                account.id().orElseThrow());
        work.record(
                proposal, "budgeting.proposal.estimated", Map.of("cost", Long.toString(cost), "class", sure.name()));
        return new ProposalStep.Done(number);
    }

    /** Accepts what was examined: the author is told, and the proposal becomes a project of the ballot at its estimated price. */
    public ProposalStep accept(String number, String words) {
        Proposal proposal = locked(number, Permission.BUDGET_MANAGE);
        Examination examination = store.of(proposal);
        Optional<ProposalRefusal> against = examination.against();
        CyclePlan plan = cycles.open(proposal.cycle());
        if (against.isEmpty() && cycles.against(plan).isPresent()) {
            against = Optional.of(ProposalRefusal.NOT_NOW);
        }
        if (against.isPresent() && proposal.state() == ProposalState.ADMITTED) {
            return new ProposalStep.Refused(against.get());
        }
        ProposalStep step =
                work.take(proposal, ProposalMove.ACCEPT, PlainText.text(words), "budgeting.proposal.accepted");
        if (step instanceof ProposalStep.Done) {
            String id = free(plan);
            plans.save(
                    plan.cycle().id(), project(proposal, id, examination.price().orElseThrow()));
            proposals.save(proposals.find(number).orElseThrow().onBallot(id));
        }
        return step;
    }

    private static BallotProject project(Proposal proposal, String id, Estimate price) {
        return new BallotProject(
                id,
                LocalizedText.of(Map.of(proposal.language(), proposal.words().title())),
                Optional.of(LocalizedText.of(
                        Map.of(proposal.language(), shortened(proposal.words().text())))),
                OptionalLong.of(price.cost()),
                proposal.words().area(),
                proposal.words().category(),
                Set.of());
    }

    private static String shortened(String text) {
        return text.length() > BallotProject.LONGEST_DESCRIPTION
                ? text.substring(0, BallotProject.LONGEST_DESCRIPTION - 1) + "…"
                : text;
    }

    private static String free(CyclePlan plan) {
        int number = 1;
        while (plan.project(Integer.toString(number)).isPresent()) {
            number++;
        }
        return Integer.toString(number);
    }

    private Proposal locked(String number, Permission needed) {
        account.require(needed);
        return work.lock(number);
    }
}
