package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;

/** Makes what pages show of cycles. */
@RequestScoped
public class CycleViews {

    @Inject
    Cycles cycles;

    @Inject
    PageTexts texts;

    @Inject
    PageFormats formats;

    /** One cycle that the reader sees. */
    public CycleView of(String code) {
        return view(cycles.plan(code));
    }

    /** All of them. */
    public List<CycleView> all() {
        return cycles.all().stream().map(this::view).toList();
    }

    /** The day it is. */
    public LocalDate today() {
        return cycles.today();
    }

    /** The same of a plan. */
    public CycleView view(CyclePlan plan) {
        return new CycleView(plan, cycles.today(), texts, formats);
    }
}
