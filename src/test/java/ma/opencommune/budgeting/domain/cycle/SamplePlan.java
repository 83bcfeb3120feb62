package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;

/** A small cycle for tests: two areas with envelopes, the whole commune, three projects. */
public final class SamplePlan {

    /** The day before the first one. */
    public static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);

    private SamplePlan() {}

    /** A name in Arabic and French. */
    public static LocalizedText name(String arabic, String french) {
        return LocalizedText.of(Map.of(Language.AR, arabic, Language.FR, french));
    }

    /** The public cycle with its rule still open. */
    public static CyclePlan plan() {
        CycleCalendar calendar = CycleTemplate.FULL.calendar(LocalDate.of(2027, 1, 1));
        return new CyclePlan(
                new Cycle(
                        7,
                        "2027-1",
                        name("الميزانية التشاركية", "Budget participatif"),
                        2027,
                        CycleState.PUBLISHED,
                        new BudgetLine("40.20.10/31", 1_000_000)),
                calendar,
                List.of(area("NORTH", 400_000, false), area("SOUTH", 300_000, false), area("CITY", 300_000, true)),
                List.of(new Category("green", name("بيئة", "Environnement"), OptionalLong.empty())),
                List.of(
                        project("1", 300_000, "NORTH", Set.of()),
                        project("10", 200_000, "CITY", Set.of("2")),
                        project("2", 250_000, "CITY", Set.of("10"))),
                CycleTemplate.FULL.rule(calendar),
                Optional.empty());
    }

    /** An area. */
    public static Area area(String code, long envelope, boolean cityWide) {
        return new Area(code, name("حي", "Quartier " + code), OptionalLong.of(envelope), cityWide, List.of());
    }

    /** A project. */
    public static BallotProject project(String id, long cost, String area, Set<String> others) {
        return new BallotProject(
                id, name("مشروع", "Projet " + id), Optional.empty(), OptionalLong.of(cost), area, "green", others);
    }

    /** The plan with these projects. */
    public static CyclePlan with(CyclePlan plan, List<BallotProject> projects) {
        return new CyclePlan(
                plan.cycle(),
                plan.calendar(),
                plan.areas(),
                plan.categories(),
                projects,
                plan.rule(),
                plan.published());
    }

    /** The plan of a cycle with other facts. */
    public static CyclePlan with(CyclePlan plan, Cycle cycle) {
        return new CyclePlan(
                cycle,
                plan.calendar(),
                plan.areas(),
                plan.categories(),
                plan.projects(),
                plan.rule(),
                plan.published());
    }

    /** The plan's rule with some things said otherwise: names and values in turn. */
    public static CyclePlan saying(CyclePlan plan, String... pairs) {
        Map<String, String> settings = new LinkedHashMap<>(plan.rule().settings());
        for (int at = 0; at < pairs.length; at += 2) {
            settings.put(pairs[at], pairs[at + 1]);
        }
        return plan.declaring(((RuleReading.Accepted) RuleSettings.read(settings)).rule());
    }
}
