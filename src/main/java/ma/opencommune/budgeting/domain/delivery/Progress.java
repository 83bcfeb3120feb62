package ma.opencommune.budgeting.domain.delivery;

import java.time.LocalDate;
import java.util.List;

/**
 * What was promised against what was done, of the projects of a cycle.
 *
 * @param projects how many won
 * @param done how many are finished
 * @param late how many have a step that is late
 * @param stopped how many are not carried on
 * @param promised steps whose first promised day has come
 * @param kept of those, reached by that day
 * @param reached of those, reached later
 */
public record Progress(int projects, int done, int late, int stopped, int promised, int kept, int reached) {

    /** Adds these projects up. */
    public static Progress of(List<Delivery> deliveries, LocalDate today) {
        List<Milestone> promised = deliveries.stream()
                .flatMap(one -> one.milestones().stream())
                .filter(step -> step.promisedBy(today))
                .toList();
        int kept = (int) promised.stream().filter(Milestone::kept).count();
        int reached = (int) promised.stream()
                .filter(step -> step.done().isPresent() && !step.kept())
                .count();
        return new Progress(
                deliveries.size(),
                count(deliveries, DeliveryState.DONE, today),
                count(deliveries, DeliveryState.LATE, today),
                count(deliveries, DeliveryState.STOPPED, today),
                promised.size(),
                kept,
                reached);
    }

    /** Promised by now and not reached. */
    public int open() {
        return promised - kept - reached;
    }

    private static int count(List<Delivery> deliveries, DeliveryState state, LocalDate today) {
        return (int)
                deliveries.stream().filter(one -> one.state(today) == state).count();
    }
}
