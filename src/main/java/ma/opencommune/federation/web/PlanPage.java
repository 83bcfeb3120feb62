package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.app.NationalPlans;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.Completion;
import ma.opencommune.federation.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/** The plan for everybody: its axes, its commitments, how far each has come. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    NationalPlans plans;

    private @Nullable Plan plan;

    @PostConstruct
    void read() {
        plan = plans.current().orElse(null);
    }

    /** The plan; null when none is public. */
    public @Nullable Plan getPlan() {
        return plan;
    }

    /** How many commitments have come how far. */
    public List<Map.Entry<Completion, Long>> getProgress() {
        return plan == null ? List.of() : List.copyOf(plan.progress().entrySet());
    }

    /** Whether a commitment should be complete by now. */
    public boolean overdue(Commitment commitment) {
        return commitment.overdue(plans.today());
    }
}
