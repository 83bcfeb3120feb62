package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.domain.ballot.SealedBallot;
import ma.opencommune.budgeting.domain.cycle.CycleAction;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.BoxStore;

/** Seals the box at the end of each day while the ballot goes on, and at its close. */
@ApplicationScoped
@Transactional
public class BoxSeals {

    @Inject
    Cycles cycles;

    @Inject
    BoxStore box;

    /** Seals yesterday, where enough came; doing it twice changes nothing. */
    public void sealYesterday() {
        LocalDate yesterday = cycles.today().minusDays(1);
        for (CyclePlan plan : cycles.all()) {
            if (plan.frozen() && plan.calendar().opens(CycleAction.VOTE, yesterday)) {
                seal(plan.cycle().id(), yesterday, BoxSeal.FEWEST);
            }
        }
    }

    /** Seals the box as it is on this day, if so many ballots are new. */
    void seal(long cycle, LocalDate day, int fewest) {
        Optional<BoxSeal> last = box.lastSeal(cycle);
        if (last.isPresent() && !last.get().day().isBefore(day)) {
            return;
        }
        List<SealedBallot> ballots = box.all(cycle);
        if (ballots.size() - last.map(BoxSeal::ballots).orElse(0) >= fewest) {
            box.seal(cycle, BoxSeal.of(last.map(BoxSeal::head).orElse(BoxSeal.NOTHING), day, ballots));
        }
    }
}
