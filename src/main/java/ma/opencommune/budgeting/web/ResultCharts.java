package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.ballot.Participation;
import ma.opencommune.budgeting.domain.ballot.Winners;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.BarChart;

/** The charts of a result; each stands beside its table. */
@RequestScoped
public class ResultCharts {

    private static final int LONGEST = 34;
    private static final int HUNDRED = 100;

    @Inject
    PageTexts texts;

    @Inject
    PageFormats formats;

    @Inject
    CurrentLanguage language;

    /**
     * Money of an area.
     *
     * @param name its name
     * @param spent what its winners cost
     * @param envelope the most they may cost; empty when there is none
     */
    public record AreaMoney(String name, String spent, String envelope) {}

    /**
     * How many voters have so many winners.
     *
     * @param name in words
     * @param ballots how many
     * @param share of all
     */
    public record Spread(String name, String ballots, String share) {}

    /** Votes of each project. */
    BarChart votes(CountSheet sheet) {
        BarChart chart = chart(
                sheet.rows().stream().mapToInt(CountSheet.Row::votes).max().orElse(0));
        sheet.rows().forEach(row -> chart.add(cut(row.name()), formats.number(row.votes()), row.votes()));
        return chart;
    }

    /** What the winners of each area cost. */
    List<AreaMoney> spending(CyclePlan plan, CountResult result) {
        return plan.areas().stream()
                .map(area -> new AreaMoney(
                        texts.say(area.name()),
                        money(spent(plan, area, result)),
                        area.envelope().isPresent() ? money(area.envelope().getAsLong()) : ""))
                .toList();
    }

    BarChart spendingChart(CyclePlan plan, CountResult result) {
        BarChart chart = chart(plan.areas().stream()
                .mapToLong(area -> spent(plan, area, result))
                .max()
                .orElse(0));
        plan.areas()
                .forEach(area -> chart.add(
                        cut(texts.say(area.name())),
                        formats.number(spent(plan, area, result)),
                        spent(plan, area, result)));
        return chart;
    }

    private static long spent(CyclePlan plan, Area area, CountResult result) {
        return plan.projects().stream()
                .filter(project ->
                        project.area().equals(area.code()) && result.selected().contains(project.id()))
                .mapToLong((BallotProject project) -> project.cost().orElse(0))
                .sum();
    }

    private String money(long dirhams) {
        return texts.of("budgeting.vote.dirhams", dirhams);
    }

    /** How many voters have no winner, one, two, and more. */
    List<Spread> spread(Election election, CountResult result) {
        List<Integer> spread = Winners.spread(election, result.selected());
        int all = Math.max(1, spread.stream().mapToInt(Integer::intValue).sum());
        List<Spread> rows = new ArrayList<>();
        for (int won = 0; won < spread.size(); won++) {
            rows.add(new Spread(
                    texts.of("budgeting.winners." + won),
                    formats.number(spread.get(won)),
                    share(spread.get(won), all)));
        }
        return rows;
    }

    BarChart spreadChart(Election election, CountResult result) {
        List<Integer> spread = Winners.spread(election, result.selected());
        BarChart chart = chart(spread.stream().mapToInt(Integer::intValue).max().orElse(0));
        for (int won = 0; won < spread.size(); won++) {
            chart.add(texts.of("budgeting.winners." + won), formats.number(spread.get(won)), spread.get(won));
        }
        return chart;
    }

    /** The share of each value in hundredths; hidden ones have no bar. */
    public BarChart shares(CyclePlan plan, Participation by) {
        BarChart chart = chart(HUNDRED);
        by.rows().stream()
                .filter(row -> row.entitled().orElse(0) > 0 && row.voted().isPresent())
                .forEach(row -> chart.add(
                        cut(say(plan, by.what(), row.value())),
                        share(row.voted().orElse(0), row.entitled().orElse(1)),
                        Math.round((float) row.voted().orElse(0)
                                * HUNDRED
                                / row.entitled().orElse(1))));
        return chart;
    }

    /** A share in words; a hidden one is none. */
    public String share(Participation.Row row) {
        return row.voted().isPresent() && row.entitled().orElse(0) > 0
                ? share(row.voted().getAsInt(), row.entitled().getAsInt())
                : "";
    }

    private String share(int part, int whole) {
        return texts.of("budgeting.share", Math.round((float) part * HUNDRED / whole));
    }

    /** A value of a feature in the reader's words. */
    public String say(CyclePlan plan, String what, String value) {
        return what.equals("area") || what.equals("satisfied")
                ? plan.area(value).map(area -> texts.say(area.name())).orElse(value)
                : texts.of("budgeting.participation." + what + "." + value);
    }

    private BarChart chart(long most) {
        return new BarChart(language.get() == Language.AR, most);
    }

    private static String cut(String name) {
        String shown =
                name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
        return "\u2068" + shown + "\u2069";
    }
}
