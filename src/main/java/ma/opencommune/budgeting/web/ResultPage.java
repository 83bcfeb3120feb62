package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Results;
import ma.opencommune.budgeting.app.Turnout;
import ma.opencommune.budgeting.domain.ballot.BallotCount.Counted;
import ma.opencommune.budgeting.domain.ballot.Participation;
import ma.opencommune.budgeting.domain.ballot.RecountCommand;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.web.BarChart;
import org.jspecify.annotations.Nullable;

/** The result for everybody: which projects won and why the others did not, beside what another rule would have found. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    Cycles cycles;

    @Inject
    Results results;

    @Inject
    Turnout turnout;

    @Inject
    VoteWay way;

    @Inject
    Texts texts;

    @Inject
    ResultCharts charts;

    private CyclePlan plan;
    private CountSheet sheet;
    private Counted counted;
    private Participation winners = new Participation("satisfied", List.of());
    private @Nullable VoteRecord state;
    private List<Beside> beside = List.of();
    private List<Participation> participation = List.of();
    private String other = "";

    /**
     * A project under two rules.
     *
     * @param name its name
     * @param won whether it won
     * @param otherwise whether it would have won under the other rule
     */
    public record Beside(String name, boolean won, boolean otherwise) {}

    @PostConstruct
    void read() {
        String cycle = way.said("cycle");
        plan = cycles.plan(cycle);
        state = results.state(cycle);
        counted = results.read(cycle);
        CountSheets sheets = new CountSheets(texts, way.language(), counted.election(), names(plan));
        sheet = sheets.of(
                        counted.result(),
                        List.of(),
                        RecountCommand.of(plan.rule().count(), cycle + ".pb"))
                .titled(plan.cycle().title().in(way.language()));
        compare(plan, counted);
        participation = turnout.participation(cycle);
        winners = turnout.winners(cycle);
    }

    private Map<String, String> names(CyclePlan of) {
        return of.projects().stream()
                .collect(Collectors.toMap(
                        BallotProject::id, project -> project.name().in(way.language())));
    }

    private void compare(CyclePlan of, Counted counted) {
        CountOptions declared = counted.result().options();
        Rule rule = declared.rule() == Rule.GREEDY ? Rule.EQUAL_SHARES : Rule.GREEDY;
        other = rule.code();
        CountOptions options = CountOptions.of(rule)
                .with(declared.satisfaction())
                .with(declared.ties())
                .with(declared.constraints());
        CountResult result = Count.run(counted.election(), options);
        beside = of.projects().stream()
                .filter(project -> project.cost().isPresent())
                .map(project -> new Beside(
                        project.name().in(way.language()),
                        counted.result().selected().contains(project.id()),
                        result.selected().contains(project.id())))
                .toList();
    }

    public CyclePlan getPlan() {
        return plan;
    }

    public CountSheet getSheet() {
        return sheet;
    }

    /** Whether everybody reads it already. */
    public boolean isPublished() {
        return state != null && state.published().isPresent();
    }

    public @Nullable VoteRecord getState() {
        return state;
    }

    public List<Beside> getBeside() {
        return beside;
    }

    /** The other rule, as the end of a text key. */
    public String getOther() {
        return other;
    }

    public List<Participation> getParticipation() {
        return participation;
    }

    /** A value of a feature in the reader's words. */
    public String say(String what, String value) {
        return charts.say(plan, what, value);
    }

    public ResultCharts getCharts() {
        return charts;
    }

    /** Votes of each project. */
    public BarChart getVotes() {
        return charts.votes(sheet);
    }

    /** What the winners of each area cost. */
    public List<ResultCharts.AreaMoney> getSpending() {
        return charts.spending(plan, counted.result());
    }

    public BarChart getSpendingChart() {
        return charts.spendingChart(plan, counted.result());
    }

    /** How many voters have no winner, one, two, and more. */
    public List<ResultCharts.Spread> getSpread() {
        return charts.spread(counted.election(), counted.result());
    }

    public BarChart getSpreadChart() {
        return charts.spreadChart(counted.election(), counted.result());
    }

    /** Ballots that name a winner, by area; no rows before the publication. */
    public Participation getWinners() {
        return winners;
    }
}
