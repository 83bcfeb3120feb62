package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.opencommune.budgeting.app.Results;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;

/** One cycle: where it stands, its calendar, its money, its projects, its rule. */
@Named
@RequestScoped
public class CyclePage {

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    Results results;

    private CycleView view;

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
    }

    /** What is shown of it. */
    public CycleView getView() {
        return view;
    }

    /** Whether the result can be read. */
    public boolean isCounted() {
        return results.published(view.getPlan());
    }

    /** Whether the projects of the ballot are shown: from the publication of prices, or of the rule. */
    public boolean isPriced() {
        return !view.getPlan().projects().isEmpty()
                && (view.getPlan().frozen() || view.getPlan().calendar().begun(PhaseKind.PRICES, views.today()));
    }
}
