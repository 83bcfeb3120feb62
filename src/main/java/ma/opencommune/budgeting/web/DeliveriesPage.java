package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.budgeting.app.Deliveries;

/** What was promised against what was done, over all cycles. */
@Named
@RequestScoped
public class DeliveriesPage {

    private static final int MOST = 6;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryViews views;

    private List<CycleDelivery> all = List.of();

    @PostConstruct
    void read() {
        all = deliveries.cycles().stream().limit(MOST).map(views::of).toList();
    }

    /** The cycles, the newest first. */
    public List<CycleDelivery> getAll() {
        return all;
    }
}
