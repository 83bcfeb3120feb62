package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.store.ProposalStore;

/** Nothing closes while a proposal lacks its answer, or an author was not told it. */
@ApplicationScoped
@Transactional
class ProposalHold implements CycleHold {

    @Inject
    ProposalStore store;

    @Override
    public Optional<CycleRefusal> against(CyclePlan plan) {
        return store.of(plan.cycle().code()).stream()
                .filter(proposal -> proposal.state().waiting() || !proposal.told())
                .findFirst()
                .map(proposal -> CycleRefusal.UNANSWERED);
    }
}
