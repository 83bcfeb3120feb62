package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.opencommune.budgeting.app.Declarations;
import ma.opencommune.budgeting.domain.cycle.PlanFault;
import ma.opencommune.budgeting.domain.cycle.RulePublication;
import ma.opencommune.budgeting.domain.cycle.RuleReading;
import ma.opencommune.budgeting.domain.cycle.RuleSettings;

/** The rule of a cycle: declared here, published after a confirmation, and from then on only read. */
@Named
@RequestScoped
public class CycleRulePage {

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    Declarations declarations;

    private final Map<String, String> choices = new Fields();
    private CycleView view;

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
        choices.putAll(view.getPlan().rule().settings());
        if (!forms.sent("ageOn").isEmpty()) {
            choices.put("ageOn", forms.sent("ageOn"));
        }
    }

    /** Keeps what is declared. */
    public void save() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        choices.forEach((name, value) -> said.put(name, value == null ? "" : value.strip()));
        said.remove("incompatible");
        said.remove("envelopes");
        RuleReading reading = RuleSettings.read(said);
        if (reading instanceof RuleReading.Refused refused) {
            refused.problems()
                    .forEach(problem -> forms.wrong(
                            problem.option(), "budgeting.count.wrongOption", String.join(", ", problem.accepted())));
            return;
        }
        forms.seen(getSeen());
        if (!forms.isWrong()) {
            forms.go(declarations.declare(view.getCode(), ((RuleReading.Accepted) reading).rule()), here());
        }
    }

    /** Publishes the rule, which cannot be undone. */
    public void publish() throws IOException {
        RulePublication publication = declarations.publish(view.getCode());
        if (publication instanceof RulePublication.Refused refused) {
            refused.faults().forEach(fault -> forms.wrong("", "budgeting.plan." + fault));
        } else {
            forms.to(here());
        }
    }

    private String here() {
        return "/staff/cycle-rule?code=" + view.getCode();
    }

    /** What is shown of the cycle. */
    public CycleView getView() {
        return view;
    }

    /** What is chosen, by the names of the declaration. */
    public Map<String, String> getChoices() {
        return choices;
    }

    /** The rule as the form was opened on it. */
    public String getSeen() {
        return Seen.of(new TreeMap<>(view.getPlan().rule().settings()));
    }

    /** What stands against publishing. */
    public List<PlanFault> getFaults() {
        return List.copyOf(declarations.faults(view.getPlan()));
    }
}
