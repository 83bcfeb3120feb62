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
import ma.opencommune.federation.app.NationalPlans;
import ma.opencommune.federation.app.PlanDesk;
import ma.opencommune.federation.domain.plan.CommitmentSheet;
import ma.opencommune.federation.domain.plan.Plan;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Where the plan is written: begun, given axes and commitments, published. */
@Named
@RequestScoped
public class PlanDeskPage {

    private static final String PATH = "/staff/plan";

    @Inject
    NationalPlans plans;

    @Inject
    PlanDesk desk;

    @Inject
    PlanWords words;

    private @Nullable Plan plan;
    private String axis = "";
    private final Map<String, String> fields = new PlanWords.Typed();

    @PostConstruct
    void read() {
        plan = plans.current().orElse(null);
        if (plan != null) {
            fields.put("first", plan.first().toString());
            fields.put("last", plan.last().toString());
        }
    }

    /** Begins a plan. */
    public void begin() throws IOException {
        Optional<LocalizedText> title = words.words("title", 200, fields);
        Optional<LocalDate> first = words.day("first", fields);
        Optional<LocalDate> last = words.day("last", fields);
        if (title.isPresent() && first.isPresent() && last.isPresent()) {
            words.after(desk.begin(title.get(), first.get(), last.get()), PATH);
        }
    }

    /** Adds an axis. */
    public void addAxis() throws IOException {
        Optional<LocalizedText> name = words.words("axis", 200, fields);
        if (name.isPresent()) {
            desk.addAxis(name.get());
            words.after(java.util.Set.of(), PATH);
        }
    }

    /** Adds a commitment. */
    public void add() throws IOException {
        Optional<CommitmentSheet> sheet = words.sheet(fields);
        if (sheet.isPresent() && axis.matches("[0-9]{1,15}")) {
            words.after(desk.add(Long.parseLong(axis), sheet.get()), PATH);
        }
    }

    /** Shows the plan to everybody. */
    public void publish() throws IOException {
        words.after(desk.publish(), PATH);
    }

    public @Nullable Plan getPlan() {
        return plan;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    /** Indicators that can be tied. */
    public List<Indicator> getIndicators() {
        return Indicators.all();
    }

    public String getAxis() {
        return axis;
    }

    public void setAxis(String axis) {
        this.axis = axis;
    }
}
