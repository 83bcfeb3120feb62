package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.BallotCount;
import ma.opencommune.budgeting.domain.ballot.BallotCount.Counted;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * The count of a closed box by the declared rule; a second officer counts again and confirms; then everybody reads it. The key of the
 * vote is destroyed after the complaint period.
 */
@ApplicationScoped
@Transactional
public class Results {

    @Inject
    CycleWork work;

    @Inject
    Cycles cycles;

    @Inject
    BallotBooks books;

    @Inject
    Publication publication;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Counts; may be done again until it is published. */
    public VoteStep count(String cycle) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        VoteRecord state = books.votes().lock(id);
        if (state.closed().isEmpty() || state.published().isPresent()) {
            return new VoteStep.Refused(state.closed().isEmpty() ? VoteStep.Why.NOT_CLOSED : VoteStep.Why.PUBLISHED);
        }
        if (!books.sealed(id)) {
            return new VoteStep.Refused(VoteStep.Why.SEAL_BROKEN);
        }
        Counted counted = BallotCount.of(plan, commune(Language.FR), books.opened(id));
        long officer = account.id().orElseThrow();
        books.votes().count(id, counted.file(), counted.json(), counted.digest(), clock.instant(), officer);
        work.record(
                cycle, "budgeting.result.counted", Map.of("result", counted.digest(), "file", counted.fileDigest()));
        return new VoteStep.Done(counted.result().selected().size());
    }

    /** Name of the commune. */
    String commune(Language language) {
        return cycles.commune(language);
    }

    /** Counts the box again as another officer; the file and the result must be the same. */
    public VoteStep confirm(String cycle) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        VoteRecord state = books.votes().lock(id);
        long officer = account.id().orElseThrow();
        Optional<VoteStep.Why> against = againstConfirming(state, officer);
        if (against.isPresent()) {
            return new VoteStep.Refused(against.get());
        }
        if (!books.sealed(id)) {
            return new VoteStep.Refused(VoteStep.Why.SEAL_BROKEN);
        }
        Counted again = BallotCount.of(plan, commune(Language.FR), books.opened(id));
        if (!again.digest().equals(state.digest())
                || !again.file().equals(books.votes().ballots(id))) {
            return new VoteStep.Refused(VoteStep.Why.OTHER_RESULT);
        }
        books.votes().confirm(id, clock.instant(), officer);
        work.record(cycle, "budgeting.result.confirmed", Map.of("result", again.digest()));
        return new VoteStep.Done(again.result().selected().size());
    }

    private static Optional<VoteStep.Why> againstConfirming(VoteRecord state, long officer) {
        if (state.counted().isEmpty()) {
            return Optional.of(VoteStep.Why.NOT_COUNTED);
        }
        if (state.published().isPresent()) {
            return Optional.of(VoteStep.Why.PUBLISHED);
        }
        return state.countedBy().orElse(officer) == officer ? Optional.of(VoteStep.Why.SAME_OFFICER) : Optional.empty();
    }

    /** Shows the result to everybody; from then on it stays. */
    public VoteStep publish(String cycle) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        VoteRecord state = books.votes().lock(id);
        if (state.confirmed().isEmpty()) {
            return new VoteStep.Refused(VoteStep.Why.NOT_CONFIRMED);
        }
        if (state.published().isPresent()) {
            return new VoteStep.Refused(VoteStep.Why.PUBLISHED);
        }
        if (!books.sealed(id)) {
            return new VoteStep.Refused(VoteStep.Why.SEAL_BROKEN);
        }
        if (!books.trailHolds()) {
            return new VoteStep.Refused(VoteStep.Why.TRAIL_BROKEN);
        }
        books.votes().publish(id, clock.instant());
        publication.publish(plan);
        work.record(cycle, "budgeting.result.published", Map.of("result", state.digest()));
        return new VoteStep.Done(0);
    }

    /** Destroys the key of the vote and what the roll says of its voters, once the complaint period is over. */
    public VoteStep destroyKey(String cycle) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        VoteRecord state = books.votes().lock(id);
        if (!state.keyed()) {
            return new VoteStep.Refused(VoteStep.Why.NO_KEY);
        }
        if (state.published().isEmpty() || !plan.calendar().over(PhaseKind.RESULT, cycles.today())) {
            return new VoteStep.Refused(VoteStep.Why.COMPLAINTS);
        }
        books.votes().destroyKey(id, clock.instant());
        work.record(cycle, "budgeting.key.destroyed", Map.of());
        return new VoteStep.Done(0);
    }

    /** The result for those who count, as soon as it is counted, and for everybody once it is published; counted anew from its file. */
    public Counted read(String cycle) {
        CyclePlan plan = cycles.plan(cycle);
        VoteRecord state = state(plan);
        if (state.counted().isEmpty()) {
            return none();
        }
        Counted counted =
                BallotCount.of(plan, books.votes().ballots(plan.cycle().id()));
        if (!counted.digest().equals(state.digest())) {
            throw new IllegalStateException(
                    "the kept ballots of " + cycle + " no longer give the result that was counted");
        }
        return counted;
    }

    /** Whether everybody can read the result. */
    public boolean published(CyclePlan plan) {
        return books.votes().find(plan.cycle().id()).published().isPresent();
    }

    /** How far the count has come. */
    public VoteRecord state(String cycle) {
        return state(cycles.plan(cycle));
    }

    private VoteRecord state(CyclePlan plan) {
        VoteRecord state = books.votes().find(plan.cycle().id());
        return state.published().isPresent() || account.may(Permission.BUDGET_MANAGE) ? state : none();
    }

    private static <T> T none() {
        throw new NotFound("result");
    }
}
