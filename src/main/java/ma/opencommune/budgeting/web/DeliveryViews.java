package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Deliveries;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.DeliveryState;
import ma.opencommune.budgeting.domain.delivery.Progress;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.BarChart;

/** Makes what pages show of projects that are carried out. */
@RequestScoped
public class DeliveryViews {

    private static final int CENTIMES = 100;

    @Inject
    Cycles cycles;

    @Inject
    Deliveries deliveries;

    @Inject
    PageTexts texts;

    @Inject
    CurrentLanguage language;

    /** One cycle with what was promised and done in it. */
    public CycleDelivery of(CyclePlan plan) {
        LocalDate today = cycles.today();
        List<Delivery> all = deliveries.of(plan);
        List<DeliveryLine> lines = all.stream().map(one -> line(plan, one)).toList();
        Progress progress = Progress.of(all, today);
        return new CycleDelivery(plan, lines, progress, promised(progress), money(plan, all));
    }

    /** One project. */
    public DeliveryLine line(CyclePlan plan, Delivery one) {
        DeliveryState state = one.state(cycles.today());
        BallotProject project = plan.project(one.project()).orElseThrow();
        long voted = project.cost().orElse(0) * CENTIMES;
        return new DeliveryLine(
                one,
                project,
                state,
                badge(state),
                say(voted),
                say(one.committed()),
                say(one.spent()),
                voted > 0 && one.spent() > voted);
    }

    static String badge(DeliveryState state) {
        return switch (state) {
            case DONE -> "ok";
            case LATE -> "late";
            case STOPPED -> "late";
            case UNDER_WAY -> "soon";
            case PLANNED -> "done";
        };
    }

    /** An amount in centimes, in words. */
    public String say(long centimes) {
        return centimes % CENTIMES == 0
                ? texts.of("budgeting.vote.dirhams", centimes / CENTIMES)
                : texts.of("budgeting.delivery.amount", BigDecimal.valueOf(centimes, 2));
    }

    private BarChart promised(Progress progress) {
        BarChart chart = new BarChart(language.get() == Language.AR, progress.promised());
        bar(chart, "promised", progress.promised());
        bar(chart, "kept", progress.kept());
        bar(chart, "reached", progress.reached());
        bar(chart, "open", progress.open());
        return chart;
    }

    private void bar(BarChart chart, String what, int count) {
        chart.add(texts.of("budgeting.progress." + what), String.valueOf(count), count);
    }

    private CycleDelivery.Money money(CyclePlan plan, List<Delivery> all) {
        long voted = all.stream()
                        .mapToLong(one ->
                                plan.project(one.project()).orElseThrow().cost().orElse(0))
                        .sum()
                * CENTIMES;
        long committed = all.stream().mapToLong(Delivery::committed).sum();
        long spent = all.stream().mapToLong(Delivery::spent).sum();
        BarChart chart = new BarChart(language.get() == Language.AR, Math.max(voted, Math.max(committed, spent)));
        chart.add(texts.of("budgeting.delivery.voted"), share(voted, voted), voted);
        chart.add(texts.of("budgeting.delivery.committed"), share(committed, voted), committed);
        chart.add(texts.of("budgeting.delivery.spent"), share(spent, voted), spent);
        return new CycleDelivery.Money(say(voted), say(committed), say(spent), chart);
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "0 %" : Math.round(part * 100.0 / whole) + " %";
    }

    /** A cycle that the reader sees. */
    public CyclePlan plan(String code) {
        return cycles.plan(code);
    }

    /** The day it is. */
    public LocalDate today() {
        return cycles.today();
    }
}
