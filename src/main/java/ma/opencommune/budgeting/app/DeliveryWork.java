package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.DeliveryChanged;
import ma.opencommune.budgeting.domain.delivery.DeliveryEvent;
import ma.opencommune.budgeting.domain.delivery.DeliveryNews;
import ma.opencommune.budgeting.domain.delivery.MilestoneKind;
import ma.opencommune.budgeting.store.DeliveryStore;
import ma.opencommune.budgeting.store.FollowerStore;
import ma.opencommune.kernel.NotFound;

/** What every change of a project that is carried out begins and ends with: the lock, the news, the event, the trail. */
@ApplicationScoped
class DeliveryWork {

    @Inject
    CycleWork work;

    @Inject
    DeliveryStore store;

    @Inject
    FollowerStore news;

    @Inject
    Event<DeliveryChanged> changed;

    @Inject
    Clock clock;

    /** A project, locked, with its cycle. */
    record Open(CyclePlan plan, Delivery delivery) {}

    Open open(String cycle, String project) {
        CyclePlan plan = work.open(cycle);
        Delivery delivery =
                store.lock(plan.cycle().id(), project).orElseThrow(() -> new NotFound("project that is carried out"));
        return new Open(plan, delivery);
    }

    DeliveryStore store() {
        return store;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Tells followers, the feed and other components what happened, and writes it into the trail. */
    void tell(Open open, DeliveryNews what, Optional<MilestoneKind> step, Optional<LocalDate> day) {
        Instant at = now();
        String cycle = open.plan().cycle().code();
        String project = open.delivery().project();
        news.note(new DeliveryEvent(0, open.delivery().id(), project, what, step, day, at));
        changed.fire(new DeliveryChanged(cycle, project, what, step, day, at));
        Map<String, String> details = new TreeMap<>(Map.of("project", project, "news", what.name()));
        step.ifPresent(kind -> details.put("milestone", kind.name()));
        day.ifPresent(one -> details.put("day", one.toString()));
        work.record(cycle, "budgeting.delivery.told", details);
    }

    /** Writes a change into the trail that is no news. */
    void record(Open open, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("project", open.delivery().project());
        work.record(open.plan().cycle().code(), "budgeting.delivery.changed", all);
    }
}
