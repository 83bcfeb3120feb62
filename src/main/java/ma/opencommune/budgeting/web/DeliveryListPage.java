package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.budgeting.domain.delivery.DeliveryState;

/** The winners of a cycle for officers, those that are late first. */
@Named
@RequestScoped
public class DeliveryListPage {

    @Inject
    DeliveryViews views;

    @Inject
    VoteWay way;

    private CycleDelivery cycle;
    private String state = "";

    @PostConstruct
    void read() {
        cycle = views.of(views.plan(way.said("cycle")));
        state = way.said("state");
    }

    public CycleDelivery getCycle() {
        return cycle;
    }

    /** Those in the state that is asked for; all when none is. */
    public List<DeliveryLine> getLines() {
        return cycle.lines().stream()
                .filter(line -> state.isEmpty() || line.state().name().equals(state))
                .toList();
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public String getState() {
        return state;
    }
}
