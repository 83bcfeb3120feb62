package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.Plan;
import ma.opencommune.federation.store.NationalPlanStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The plan as anyone reads it; one that is being written is seen by those who write it. */
@ApplicationScoped
@Transactional
public class NationalPlans {

    @Inject
    NationalPlanStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The newest plan that the reader sees. */
    public Optional<Plan> current() {
        return store.current().filter(plan -> plan.published() || account.may(Permission.PLAN_MANAGE));
    }

    /**
     * One commitment of it.
     *
     * @throws NotFound when there is none, or not for the reader
     */
    public Commitment commitment(String code) {
        return current().flatMap(plan -> plan.commitment(code)).orElseThrow(() -> new NotFound("commitment"));
    }

    /** The day it is in Morocco. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
