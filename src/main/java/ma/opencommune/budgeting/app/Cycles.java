package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleState;
import ma.opencommune.budgeting.store.CycleStore;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The cycles as anyone reads them; one that is being set up is seen by those who set it up or review for it. */
@ApplicationScoped
@Transactional
public class Cycles {

    @Inject
    CycleStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Commune commune;

    @Inject
    Clock clock;

    /** All that the reader sees, the newest first. */
    public List<CyclePlan> all() {
        return store.codes().stream()
                .map(store::find)
                .flatMap(Optional::stream)
                .filter(this::seen)
                .toList();
    }

    /** The cycle in which something is possible today or will be: the newest public one that is not closed. */
    public Optional<CyclePlan> current() {
        return all().stream()
                .filter(plan -> plan.visible() && plan.cycle().state() != CycleState.CLOSED)
                .findFirst();
    }

    /**
     * One cycle.
     *
     * @throws NotFound when there is none, or not for the reader
     */
    public CyclePlan plan(String code) {
        return store.find(code).filter(this::seen).orElseThrow(() -> new NotFound("cycle"));
    }

    /** What the commune is called in a language. */
    public String commune(Language language) {
        return commune.identity().name().in(language);
    }

    /** The day it is in Morocco. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean seen(CyclePlan plan) {
        return plan.visible() || account.may(Permission.BUDGET_MANAGE) || account.may(Permission.BUDGET_REVIEW);
    }
}
