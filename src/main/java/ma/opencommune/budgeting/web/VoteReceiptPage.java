package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Voting;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.domain.ballot.CodeWords;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import org.jspecify.annotations.Nullable;

/** A receipt, whether it is on the published list, and the seals of the box. Anyone can ask; it says that, never what. */
@Named
@RequestScoped
public class VoteReceiptPage {

    @Inject
    Voting voting;

    @Inject
    Cycles cycles;

    @Inject
    VoteWay way;

    private @Nullable CyclePlan plan;
    private String receipt = "";
    private boolean listed;
    private List<BoxSeal> seals = List.of();

    @PostConstruct
    void read() {
        String cycle = way.said("cycle");
        receipt = CodeWords.typed(way.said("receipt"));
        plan = cycles.plan(cycle);
        listed = !receipt.isEmpty() && voting.listed(cycle, receipt);
        seals = voting.seals(cycle);
    }

    public @Nullable CyclePlan getPlan() {
        return plan;
    }

    public String getReceipt() {
        return receipt;
    }

    /** Whether it is on the list. */
    public boolean isListed() {
        return listed;
    }

    /** The published states of the box. */
    public List<BoxSeal> getSeals() {
        return seals;
    }
}
