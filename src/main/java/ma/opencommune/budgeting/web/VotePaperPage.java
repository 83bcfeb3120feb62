package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.PaperBallots;
import ma.opencommune.budgeting.domain.ballot.PaperBatch;
import ma.opencommune.budgeting.domain.ballot.PaperStep;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import org.jspecify.annotations.Nullable;

/** Batches of paper: begun, keyed twice, compared, put into the box. */
@Named
@RequestScoped
public class VotePaperPage {

    @Inject
    Cycles cycles;

    @Inject
    PaperBallots paper;

    @Inject
    VoteWay way;

    private @Nullable CyclePlan plan;
    private List<PaperBatch> batches = List.of();
    private String batch = "";
    private String area = "";
    private String sheets = "";
    private String keyed = "";
    private String chosen = "";

    @PostConstruct
    void read() {
        plan = cycles.plan(way.said("cycle"));
        batches = paper.batches(code());
    }

    /** Begins a batch. */
    public void begin() throws IOException {
        int number = sheets.strip().matches("[0-9]{1,4}") ? Integer.parseInt(sheets.strip()) : 0;
        tell("batch", paper.begin(code(), batch.strip(), area, number));
    }

    /** Keeps what was keyed. */
    public void key() throws IOException {
        if (chosen.isEmpty()) {
            way.wrong("chosen", "budgeting.paper.error.choose");
        } else {
            tell("keyed", paper.key(code(), chosen, keyed));
        }
    }

    /** Puts a batch into the box. */
    public void settle() throws IOException {
        String settled = way.said("settled");
        if (settled.isEmpty()) {
            way.wrong("", "budgeting.paper.error.choose");
        } else {
            tell("", paper.settle(code(), settled));
        }
    }

    private void tell(String field, PaperStep step) throws IOException {
        if (step instanceof PaperStep.Refused refused) {
            String numbers = refused.sheets().stream().map(String::valueOf).collect(Collectors.joining(", "));
            way.wrong(field, "budgeting.paper.refused." + refused.why(), numbers);
        } else {
            way.to("/staff/vote-paper?cycle=" + code() + "&done=yes");
        }
    }

    private String code() {
        return plan == null ? "" : plan.cycle().code();
    }

    public boolean isDone() {
        return way.said("done").equals("yes");
    }

    public @Nullable CyclePlan getPlan() {
        return plan;
    }

    public List<PaperBatch> getBatches() {
        return batches;
    }

    /** Batches that still can be keyed. */
    public List<PaperBatch> getOpen() {
        return batches.stream().filter(one -> !one.settled()).toList();
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch == null ? "" : batch;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public String getSheets() {
        return sheets;
    }

    public void setSheets(String sheets) {
        this.sheets = sheets == null ? "" : sheets;
    }

    public String getKeyed() {
        return keyed;
    }

    public void setKeyed(String keyed) {
        this.keyed = keyed == null ? "" : keyed;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }
}
