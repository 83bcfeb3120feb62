package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportStanding;
import ma.opencommune.federation.domain.rollup.ReportState;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Level;
import ma.opencommune.platform.i18n.PageTexts;

/** Puts reports of a month into lines, groups and tiles. */
@RequestScoped
public class ReportViews {

    private static final int WELL = 90;
    private static final int HALF = 50;

    @Inject
    ReportedFigures figures;

    @Inject
    FigureWords words;

    @Inject
    PageTexts texts;

    /**
     * The report of one commune.
     *
     * @param ou its code
     * @param name what it is called
     * @param group the region or province it lies in
     * @param standing where its report stands
     * @param first day on which it first came; null when nothing did
     */
    public record Line(
            String ou,
            FigureWords.Name name,
            String group,
            ReportStanding standing,
            @org.jspecify.annotations.Nullable LocalDate first) {}

    /** The reports of one region or province. */
    public record Group(String ou, FigureWords.Name name, Reporters reporters, String style) {}

    List<Line> lines(ReportPeriod period) {
        List<Line> lines = new ArrayList<>();
        figures.states(period)
                .forEach((ou, state) -> lines.add(new Line(
                        ou.text(),
                        words.name(ou),
                        group(ou).text(),
                        state.standing(period, figures.today()),
                        state.first().orElse(null))));
        return lines;
    }

    List<Group> groups(ReportPeriod period) {
        Map<CollectivityCode, List<ReportState>> byGroup = new TreeMap<>();
        figures.states(period)
                .forEach((ou, state) -> byGroup.computeIfAbsent(group(ou), none -> new ArrayList<>())
                        .add(state));
        List<Group> groups = new ArrayList<>();
        byGroup.forEach((ou, states) -> {
            Reporters reporters = Reporters.of(states, period, figures.today());
            groups.add(new Group(ou.text(), words.name(ou), reporters, style(reporters)));
        });
        return groups;
    }

    TileMap map(List<Group> groups) {
        TileMap map = new TileMap();
        groups.forEach(group -> map.add(
                group.ou(),
                group.style(),
                texts.of(
                        "federation.unit.PERCENT",
                        Long.toString(group.reporters().complete()))));
        return map;
    }

    private static String style(Reporters reporters) {
        if (reporters.complete() >= WELL) {
            return "ok";
        }
        return reporters.complete() >= HALF ? "soon" : "late";
    }

    /** For the country its regions, for others the provinces. */
    private CollectivityCode group(CollectivityCode ou) {
        CollectivityCode province = ou.parent().orElse(ou);
        return words.own().level() == Level.NATIONAL ? province.parent().orElse(province) : province;
    }
}
