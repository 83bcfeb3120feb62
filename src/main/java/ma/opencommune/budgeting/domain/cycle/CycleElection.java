package ma.opencommune.budgeting.domain.cycle;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.kernel.Language;

/**
 * Begins the election of a plan: META and projects as the file of ballots has them, without any ballot yet. Areas with an envelope are its
 * {@code neighborhoods}, categories with one its {@code categories}, so that {@code --envelopes file} of the recount binds them.
 */
public final class CycleElection {

    /** The currency of every amount. */
    public static final String CURRENCY = "MAD";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final CyclePlan plan;
    private final Language language;

    private CycleElection(CyclePlan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    /**
     * The election with names in this language; projects without a price are left out, since no count could take them.
     *
     * @throws IllegalArgumentException when the line of the budget is empty
     */
    public static ElectionBuilder begin(CyclePlan plan, String commune, Language language) {
        CycleElection made = new CycleElection(plan, language);
        ElectionBuilder election = new ElectionBuilder(
                plan.rule().ballot().kind().type(),
                BigDecimal.valueOf(plan.cycle().line().amount()));
        made.meta(commune).forEach(election::meta);
        plan.projects().stream()
                .filter(project -> project.cost().isPresent())
                .map(made::project)
                .forEach(election::project);
        return election;
    }

    private Map<String, String> meta(String commune) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("description", plan.cycle().title().in(language));
        meta.put("country", "Morocco");
        meta.put("unit", commune);
        meta.put("instance", plan.cycle().code());
        meta.put("num_projects", Integer.toString(plan.projects().size()));
        meta.put("num_votes", "0");
        meta.put("budget", Long.toString(plan.cycle().line().amount()));
        meta.put("vote_type", plan.rule().ballot().kind().type().code());
        meta.put("rule", rule());
        days(meta);
        meta.put("language", language.tag());
        meta.put("currency", CURRENCY);
        limits(meta);
        envelopes(meta);
        return meta;
    }

    private void days(Map<String, String> meta) {
        String year = Integer.toString(plan.cycle().year());
        var ballot = plan.calendar().phase(PhaseKind.BALLOT);
        meta.put("date_begin", ballot.map(phase -> DAY.format(phase.first())).orElse(year));
        meta.put("date_end", ballot.map(phase -> DAY.format(phase.last())).orElse(year));
    }

    private String rule() {
        Rule rule = plan.rule().count().rule();
        return switch (rule) {
            case GREEDY -> "greedy";
            case EQUAL_SHARES -> shares();
            case PHRAGMEN, MAX_WELFARE -> "unknown";
        };
    }

    private String shares() {
        String name = plan.rule().count().completion() == Completion.NONE ? "equalshares" : "equalshares/add1";
        return plan.rule().count().comparison() ? name + "-comparison" : name;
    }

    private void limits(Map<String, String> meta) {
        BallotForm ballot = plan.rule().ballot();
        if (ballot.mostProjects() > 0) {
            meta.put("max_length", Integer.toString(ballot.mostProjects()));
        }
        if (ballot.kind() == BallotKind.KNAPSACK) {
            meta.put("max_sum_cost", Long.toString(plan.cycle().line().amount()));
        }
        if (ballot.kind().type() == BallotType.CUMULATIVE) {
            meta.put("max_sum_points", Integer.toString(ballot.points()));
            if (ballot.mostPoints() > 0) {
                meta.put("max_points", Integer.toString(ballot.mostPoints()));
            }
        }
    }

    private void envelopes(Map<String, String> meta) {
        List<Area> areas = plan.areas().stream()
                .filter(area -> area.envelope().isPresent())
                .toList();
        List<Category> categories = plan.categories().stream()
                .filter(category -> category.envelope().isPresent())
                .toList();
        if (!areas.isEmpty()) {
            meta.put("neighborhoods", areas.stream().map(Area::code).collect(Collectors.joining(",")));
            meta.put(
                    "budget_per_neighborhood",
                    areas.stream()
                            .map(area -> Long.toString(area.envelope().orElse(0)))
                            .collect(Collectors.joining(",")));
        }
        if (!categories.isEmpty()) {
            meta.put("categories", categories.stream().map(Category::code).collect(Collectors.joining(",")));
            meta.put(
                    "budget_per_category",
                    categories.stream()
                            .map(category -> Long.toString(category.envelope().orElse(0)))
                            .collect(Collectors.joining(",")));
        }
    }

    private Project project(BallotProject project) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", project.name().in(language));
        attributes.put("neighborhood", project.area());
        attributes.put("category", project.category());
        return new Project(project.id(), BigDecimal.valueOf(project.cost().orElse(0)), attributes);
    }
}
