package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All public cycles, the newest first. */
@Named
@RequestScoped
public class CyclesPage {

    @Inject
    CycleViews views;

    /** The cycles. */
    public List<CycleView> getAll() {
        return views.all().stream().filter(view -> view.getPlan().visible()).toList();
    }
}
