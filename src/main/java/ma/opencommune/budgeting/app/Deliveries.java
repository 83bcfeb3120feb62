package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.DeliveryEvent;
import ma.opencommune.budgeting.domain.delivery.Photo;
import ma.opencommune.budgeting.store.DeliveryStore;
import ma.opencommune.budgeting.store.FollowerStore;
import ma.opencommune.kernel.NotFound;

/** What becomes of the winners, as everybody reads it. */
@ApplicationScoped
@Transactional
public class Deliveries {

    private static final int FEED = 50;

    @Inject
    Cycles cycles;

    @Inject
    DeliveryStore store;

    @Inject
    FollowerStore followers;

    /** Cycles whose winners are being carried out, the newest first. */
    public List<CyclePlan> cycles() {
        return cycles.all().stream()
                .filter(plan -> plan.visible() && !store.all(plan.cycle().id()).isEmpty())
                .toList();
    }

    /** The projects of a cycle; none before its result is published. */
    public List<Delivery> of(CyclePlan plan) {
        return store.all(plan.cycle().id());
    }

    /**
     * One project.
     *
     * @throws NotFound when there is none, or not yet
     */
    public Delivery one(String cycle, String project) {
        CyclePlan plan = cycles.plan(cycle);
        return store.find(plan.cycle().id(), project).orElseThrow(() -> new NotFound("project that is carried out"));
    }

    /** The last things that happened, the newest first. */
    public List<DeliveryEvent> events(String cycle) {
        return followers.events(cycles.plan(cycle).cycle().id(), FEED);
    }

    /**
     * What is known of a photograph.
     *
     * @throws NotFound when there is none
     */
    public Photo photo(long id) {
        return store.photo(id).orElseThrow(() -> new NotFound("photograph"));
    }
}
