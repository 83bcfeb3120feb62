package ma.opencommune.budgeting.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A winner that is being carried out.
 *
 * <p>Example: {@code delivery.state(today)} is LATE while a milestone's day has passed without it.
 *
 * @param id its number
 * @param project id of the project of the ballot
 * @param unit the responsible unit; empty while nobody is named
 * @param committed centimes that contracts bind
 * @param spent centimes that were paid
 * @param stop why and since when it is not carried on
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param changed when it was last changed
 * @param milestones its steps, in their order
 * @param delays steps that were put off, the oldest first
 * @param contracts its contracts
 * @param photos its photographs, the newest first
 */
public record Delivery(
        long id,
        String project,
        String unit,
        long committed,
        long spent,
        Optional<Stop> stop,
        int version,
        Instant changed,
        List<Milestone> milestones,
        List<Delay> delays,
        List<Contract> contracts,
        List<Photo> photos) {

    /** Why and since when a project is not carried on. */
    public record Stop(String reason, LocalDate since) {}

    /** Puts the steps in order. */
    public Delivery {
        milestones = milestones.stream()
                .sorted(Comparator.comparing(Milestone::kind))
                .toList();
        delays = List.copyOf(delays);
        contracts = List.copyOf(contracts);
        photos = List.copyOf(photos);
    }

    /** Where it stands on that day. */
    public DeliveryState state(LocalDate today) {
        if (stop.isPresent()) {
            return DeliveryState.STOPPED;
        }
        if (milestones.stream().anyMatch(step -> step.late(today))) {
            return DeliveryState.LATE;
        }
        long done = milestones.stream().filter(step -> step.done().isPresent()).count();
        if (done > 0 && done == milestones.size()) {
            return DeliveryState.DONE;
        }
        return done > 0 ? DeliveryState.UNDER_WAY : DeliveryState.PLANNED;
    }

    /** The step of this kind. */
    public Optional<Milestone> milestone(MilestoneKind kind) {
        return milestones.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** The next step that was not reached. */
    public Optional<Milestone> next() {
        return milestones.stream().filter(step -> step.done().isEmpty()).findFirst();
    }
}
