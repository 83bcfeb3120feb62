package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.store.VoteStore;

/** A cycle in which people vote is not closed before its result is published. */
@ApplicationScoped
@Transactional
class BallotHold implements CycleHold {

    @Inject
    VoteStore votes;

    @Override
    public Optional<CycleRefusal> against(CyclePlan plan) {
        VoteRecord state = votes.find(plan.cycle().id());
        boolean begun = state.keyed() || state.closed().isPresent();
        return begun && state.published().isEmpty() ? Optional.of(CycleRefusal.NO_RESULT) : Optional.empty();
    }
}
