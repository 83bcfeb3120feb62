package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ma.opencommune.budgeting.domain.ballot.BallotCount;
import ma.opencommune.budgeting.domain.ballot.Winners;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.DeliveryStore;

/** What becomes final with the publication of a result: who voted in numbers, and every winner as a project to be carried out. */
@ApplicationScoped
class Publication {

    @Inject
    Attendance attendance;

    @Inject
    BallotBooks books;

    @Inject
    DeliveryStore deliveries;

    @Inject
    Clock clock;

    void publish(CyclePlan plan) {
        long cycle = plan.cycle().id();
        List<String> winners =
                BallotCount.of(plan, books.votes().ballots(cycle)).result().selected();
        attendance.keep(plan, Winners.byArea(books.opened(cycle), winners));
        winners.forEach(project -> deliveries.begin(cycle, project, clock.instant()));
    }
}
