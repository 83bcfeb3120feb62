package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import ma.opencommune.budgeting.domain.ballot.AgeBand;
import ma.opencommune.budgeting.domain.ballot.Participation;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.ParticipationStore;
import ma.opencommune.budgeting.store.RollStore;

/** Who voted by area, age and sex, small numbers hidden: from the roll until it is published, then as it was published. */
@ApplicationScoped
class Attendance {

    private static final List<String> FEATURES = List.of("area", "age", "sex");

    @Inject
    RollStore roll;

    @Inject
    ParticipationStore published;

    /** As it is now; after its publication as it was then. */
    List<Participation> of(CyclePlan plan) {
        long cycle = plan.cycle().id();
        return FEATURES.stream()
                .map(feature -> published.read(cycle, feature))
                .map(kept -> kept.rows().isEmpty() ? now(plan, kept.what()) : kept)
                .toList();
    }

    /** Keeps it as it is published, so that it stays when the roll forgets; with it, whose ballots name a winner, by area. */
    void keep(CyclePlan plan, Participation winners) {
        long cycle = plan.cycle().id();
        FEATURES.forEach(feature -> published.keep(cycle, now(plan, feature)));
        published.keep(cycle, winners.published(now(plan, "area").hidden()));
    }

    /** Whose ballots name a winner, by area, as it was published; no rows before. */
    Participation winners(CyclePlan plan) {
        return published.read(plan.cycle().id(), "satisfied");
    }

    private Participation now(CyclePlan plan, String feature) {
        List<RollStore.Group> groups = feature.equals("age")
                ? bands(
                        roll.groups(plan.cycle().id(), "born"),
                        plan.rule().electorate().ageOn())
                : roll.groups(plan.cycle().id(), feature);
        return new Participation(
                        feature,
                        groups.stream()
                                .map(group -> new Participation.Row(
                                        group.value(), OptionalInt.of(group.entitled()), OptionalInt.of(group.voted())))
                                .toList())
                .published();
    }

    private static List<RollStore.Group> bands(List<RollStore.Group> byDay, LocalDate ageOn) {
        Map<AgeBand, RollStore.Group> bands = new EnumMap<>(AgeBand.class);
        for (RollStore.Group day : byDay) {
            AgeBand band = AgeBand.of(LocalDate.parse(day.value()), ageOn);
            bands.merge(
                    band,
                    new RollStore.Group(band.name(), day.entitled(), day.voted()),
                    (one, other) -> new RollStore.Group(
                            one.value(), one.entitled() + other.entitled(), one.voted() + other.voted()));
        }
        return new ArrayList<>(bands.values());
    }
}
