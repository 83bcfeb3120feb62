package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.rollup.Comparison;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportState;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.federation.domain.rollup.Restatement;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.rollup.SealedFigure;
import ma.opencommune.federation.store.InputStore;
import ma.opencommune.federation.store.RollUpStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.NotFound;

/** What anyone may read of reports and of the figures made of them. */
@ApplicationScoped
@Transactional
public class ReportedFigures {

    /** How many months can be looked back. */
    public static final int MONTHS = 24;

    private static final int OPEN_MONTHS = 3;

    @Inject
    RollUpStore rollUps;

    @Inject
    InputStore inputs;

    @Inject
    LiveFigures live;

    @Inject
    ReportingUnits units;

    @Inject
    Clock clock;

    /** The months that can be asked for, the newest first. */
    public List<ReportPeriod> periods() {
        return ReportPeriod.over(today(), MONTHS);
    }

    /** The month that is shown when none is asked for: the newest whose reports are due, else the newest. */
    public ReportPeriod usual() {
        List<ReportPeriod> all = periods();
        return all.stream()
                .filter(period -> today().isAfter(period.due()))
                .findFirst()
                .orElse(all.get(0));
    }

    /** Where the report of each commune stands. */
    public Map<CollectivityCode, ReportState> states(ReportPeriod period) {
        return units.states(period);
    }

    /** How many reported. */
    public Reporters reporters(ReportPeriod period) {
        return Reporters.of(units.states(period).values(), period, today());
    }

    /** Whether figures of the month were sealed. */
    public boolean sealed(ReportPeriod period) {
        return rollUps.sealed(period);
    }

    /** The day it is in Morocco. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * A figure with what it is compared to.
     *
     * @throws NotFound when there is no such indicator
     */
    public FigureSheet figure(String code, ReportPeriod period) {
        Indicator indicator = indicator(code);
        List<SealedFigure> editions = rollUps.editions(code, period);
        RollUp now = live.of(indicator, period);
        RollUp shown = editions.isEmpty() ? now : of(editions.get(0), now);
        int since = editions.isEmpty()
                ? 0
                : Restatement.changes(shown.inputs(), now.inputs()).size();
        Map<CollectivityCode, ReportState> states = units.states(period);
        Comparison comparison = Comparison.of(
                shown,
                states.keySet(),
                ou -> states.getOrDefault(ou, ReportState.NOTHING).standing(period, today()),
                units::population);
        return new FigureSheet(shown, editions, since, comparison);
    }

    /**
     * A sealed edition with what changed since the one before.
     *
     * @param figure the edition
     * @param changes records that count otherwise than before
     */
    public record Edition(SealedFigure figure, List<Restatement.Change> changes) {}

    /** All sealed editions of a figure, the newest first. */
    public List<Edition> editions(String code, ReportPeriod period) {
        List<SealedFigure> all = rollUps.editions(indicator(code).code(), period);
        List<Edition> editions = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            List<Input> before = at + 1 < all.size() ? rollUps.inputs(all.get(at + 1)) : List.of();
            boolean first = at + 1 == all.size();
            editions.add(new Edition(
                    all.get(at), first ? List.of() : Restatement.changes(before, rollUps.inputs(all.get(at)))));
        }
        return editions;
    }

    /** The last months of a figure, the oldest first; of those that are not sealed only the newest are computed. */
    public List<FigureSheet.Point> trend(String code) {
        Indicator indicator = indicator(code);
        List<FigureSheet.Point> points = new ArrayList<>();
        int open = 0;
        for (ReportPeriod period : ReportPeriod.over(today(), 12)) {
            Optional<SealedFigure> edition =
                    rollUps.editions(code, period).stream().findFirst();
            if (edition.isPresent()) {
                points.add(0, new FigureSheet.Point(period, edition.get().ratio(), true));
            } else if (open++ < OPEN_MONTHS) {
                points.add(
                        0,
                        new FigureSheet.Point(period, live.of(indicator, period).ratio(), false));
            } else {
                points.add(0, new FigureSheet.Point(period, Optional.empty(), false));
            }
        }
        return points;
    }

    /** The leaf of a commune at this place in its log, if figures are made of it. */
    public Optional<Input> input(CollectivityCode ou, long seq) {
        return inputs.at(ou, seq);
    }

    private RollUp of(SealedFigure edition, RollUp now) {
        return new RollUp(
                now.indicator(),
                now.period(),
                now.ou(),
                edition.numerator(),
                edition.denominator(),
                rollUps.inputs(edition),
                edition.hidden(),
                edition.reporters());
    }

    private static Indicator indicator(String code) {
        return Indicators.find(code).orElseThrow(() -> new NotFound("indicator"));
    }
}
