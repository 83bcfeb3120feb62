package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.app.CountTurns;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.Freezing;
import ma.opencommune.budgeting.domain.cycle.Rehearsal;
import ma.opencommune.budgeting.domain.cycle.RuleReading;
import ma.opencommune.budgeting.domain.cycle.RuleSettings;
import ma.opencommune.budgeting.domain.cycle.SyntheticElection;
import org.jspecify.annotations.Nullable;

/** Tries the declared rule on a past vote or a made-up one, beside other rules. Nothing is kept. */
@Named
@RequestScoped
public class RehearsalPage {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int MOST_VOTERS = 20_000;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    CountTurns turns;

    private CycleView view;
    private String voters = "1000";
    private String seed = "1";
    private @Nullable Part file;
    private Rehearsal.@Nullable Sheet sheet;

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
    }

    /** A made-up vote on the projects of the cycle. */
    public void make() throws IOException {
        if (!voters.matches("[0-9]{1,5}") || Integer.parseInt(voters) < 1 || Integer.parseInt(voters) > MOST_VOTERS) {
            forms.wrong("voters", "budgeting.rehearsal.error.voters", MOST_VOTERS);
        }
        if (!seed.matches("[0-9]{1,9}")) {
            forms.wrong("seed", "budgeting.rehearsal.error.seed");
        }
        CyclePlan plan = view.getPlan();
        if (!plan.cycle().line().known()
                || plan.projects().stream().noneMatch(one -> one.cost().isPresent())) {
            forms.wrong("", "budgeting.rehearsal.error.bare");
        }
        if (!forms.isWrong()) {
            CyclePlan complete = plan.frozen()
                    ? plan
                    : Freezing.complete(plan, plan.rule().count().lot());
            run(
                    SyntheticElection.of(complete, forms.language(), Integer.parseInt(voters), Long.parseLong(seed)),
                    complete.rule().count());
        }
    }

    /** A past vote: the rule without what only this cycle's projects can mean. */
    public void past() throws IOException {
        if (file == null || file.getSize() == 0) {
            forms.wrong("file", "budgeting.count.noFile");
            return;
        }
        if (file.getSize() > MOST_BYTES) {
            forms.wrong("file", "budgeting.rehearsal.error.large");
            return;
        }
        PbReading reading;
        try (InputStream in = file.getInputStream()) {
            reading = PbReader.read(in.readAllBytes());
        }
        if (reading instanceof PbReading.Refused refused) {
            forms.wrong(
                    "file",
                    "budgeting.rehearsal.error.file",
                    refused.problems().get(0).toString());
            return;
        }
        run(((PbReading.Accepted) reading).election(), elsewhere());
    }

    private Declaration elsewhere() {
        Map<String, String> settings = new LinkedHashMap<>(view.getPlan().rule().settings());
        settings.keySet().removeAll(Set.of("lot", "incompatible", "envelopes", "minimumVotes"));
        return ((RuleReading.Accepted) RuleSettings.read(settings)).rule().count();
    }

    private void run(Election election, Declaration declared) throws IOException {
        if (turns.inTurn(-1, () -> compared(election, declared)).isEmpty()) {
            forms.wrong("", "budgeting.count.busy");
        }
    }

    private boolean compared(Election election, Declaration declared) {
        try {
            sheet = Rehearsal.of(election, declared);
        } catch (IllegalArgumentException beyond) {
            forms.wrong("", "budgeting.count.beyond");
        }
        return true;
    }

    /** What came of it; null before. */
    public Rehearsal.@Nullable Sheet getSheet() {
        return sheet;
    }

    /** The ids of the projects that win by some rules only. */
    public String getChanged() {
        return sheet == null ? "" : sheet.changed().stream().collect(Collectors.joining(", "));
    }

    /** What is shown of the cycle. */
    public CycleView getView() {
        return view;
    }

    public String getVoters() {
        return voters;
    }

    public void setVoters(String voters) {
        this.voters = voters.strip();
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed.strip();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
