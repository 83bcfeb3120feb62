package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import ma.opencommune.budgeting.app.BallotClose;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Results;
import ma.opencommune.budgeting.domain.ballot.Reconciliation;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import org.jspecify.annotations.Nullable;

/** From the closed box to the published result, one step after the other. */
@Named
@RequestScoped
public class VoteCountPage {

    private static final Set<String> DONE = Set.of("closed", "counted", "confirmed", "published", "destroyed");

    @Inject
    Cycles cycles;

    @Inject
    BallotClose close;

    @Inject
    Results results;

    @Inject
    VoteWay way;

    private @Nullable CyclePlan plan;
    private @Nullable VoteRecord state;
    private @Nullable Reconciliation books;
    private String remark = "";

    @PostConstruct
    void read() {
        plan = cycles.plan(way.said("cycle"));
        state = close.state(code());
        books = close.books(code());
    }

    /** Closes the box. */
    public void close() throws IOException {
        tell(close.close(code(), remark), "closed");
    }

    /** Counts. */
    public void count() throws IOException {
        tell(results.count(code()), "counted");
    }

    /** Confirms another officer's count. */
    public void confirm() throws IOException {
        tell(results.confirm(code()), "confirmed");
    }

    /** Publishes. */
    public void publish() throws IOException {
        tell(results.publish(code()), "published");
    }

    /** Destroys the key. */
    public void destroy() throws IOException {
        tell(results.destroyKey(code()), "destroyed");
    }

    private void tell(VoteStep step, String done) throws IOException {
        if (step instanceof VoteStep.Refused refused) {
            way.wrong("", "budgeting.step." + refused.why());
        } else {
            way.to("/staff/vote-count?cycle=" + code() + "&done=" + done);
        }
    }

    private String code() {
        return plan == null ? "" : plan.cycle().code();
    }

    /** What was done just now, as the end of a text key; empty for nothing. */
    public String getDone() {
        return DONE.contains(way.said("done")) ? way.said("done") : "";
    }

    public @Nullable CyclePlan getPlan() {
        return plan;
    }

    public @Nullable VoteRecord getState() {
        return state;
    }

    public @Nullable Reconciliation getBooks() {
        return books;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
