package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.opencommune.federation.app.NationalPlans;
import ma.opencommune.federation.app.PlanDesk;
import ma.opencommune.federation.domain.plan.Assessment;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.CommitmentSheet;
import ma.opencommune.federation.domain.plan.Completion;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** One commitment for those who write the plan: its sheet, and how far it has come with what shows it. */
@Named
@RequestScoped
public class CommitmentDeskPage {

    @Inject
    NationalPlans plans;

    @Inject
    PlanDesk desk;

    @Inject
    PlanWords words;

    @Inject
    FigureQuery query;

    private @Nullable Commitment commitment;
    private final Map<String, String> fields = new PlanWords.Typed();

    @PostConstruct
    void read() {
        Commitment found = plans.commitment(query.text("code"));
        commitment = found;
        PlanWords.type(found.sheet(), fields);
        fields.put("completion", found.completion().name());
        fields.put("on", plans.today().toString());
    }

    public Commitment getCommitment() {
        return Optional.ofNullable(commitment).orElseThrow();
    }

    /** Keeps the sheet. */
    public void save() throws IOException {
        Optional<CommitmentSheet> sheet = words.sheet(fields);
        if (sheet.isPresent()) {
            words.after(desk.change(getCommitment().code(), sheet.get()), path());
        }
    }

    /** Keeps how far it has come. */
    public void assess() throws IOException {
        Optional<LocalDate> on = words.day("on", fields);
        Optional<Completion> completion = Stream.of(Completion.values())
                .filter(one -> one.name().equals(fields.get("completion")))
                .findFirst();
        if (on.isPresent() && completion.isPresent()) {
            Assessment assessment = new Assessment(
                    completion.get(),
                    on.get(),
                    PlainText.text(fields.getOrDefault("words", "")),
                    PlainText.line(fields.getOrDefault("evidence", "")));
            words.after(desk.assess(getCommitment().code(), assessment), path());
        }
    }

    private String path() {
        return "/staff/commitment?code=" + getCommitment().code();
    }

    public Map<String, String> getFields() {
        return fields;
    }

    /** The steps of the scale. */
    public Completion[] getSteps() {
        return Completion.values();
    }

    /** Indicators that can be tied. */
    public List<Indicator> getIndicators() {
        return Indicators.all();
    }
}
