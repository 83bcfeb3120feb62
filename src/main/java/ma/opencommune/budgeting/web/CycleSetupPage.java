package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.app.CycleDesk;
import ma.opencommune.budgeting.app.Declarations;
import ma.opencommune.budgeting.domain.cycle.BudgetLine;
import ma.opencommune.budgeting.domain.cycle.Cycle;
import ma.opencommune.budgeting.domain.cycle.CycleCalendar;
import ma.opencommune.budgeting.domain.cycle.Phase;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.budgeting.domain.cycle.PlanFault;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.PlainText;

/** Where a budget officer sets one cycle up: title, money, days, publishing, closing. */
@Named
@RequestScoped
public class CycleSetupPage {

    private static final int LONGEST_REFERENCE = 80;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    CycleDesk desk;

    @Inject
    Declarations declarations;

    private final Map<String, String> fields = new Fields();
    private CycleView view;

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
        Cycle cycle = view.getPlan().cycle();
        fields.putAll(CycleForms.fields("title", cycle.title()));
        fields.put("reference", cycle.line().reference());
        fields.put("amount", cycle.line().known() ? Long.toString(cycle.line().amount()) : "");
        for (Phase phase : view.getPlan().calendar().phases()) {
            fields.put("first_" + phase.kind(), phase.first().toString());
            fields.put("last_" + phase.kind(), phase.last().toString());
        }
        if (!forms.sent("first_BALLOT").isEmpty() || !forms.sent("last_BALLOT").isEmpty()) {
            for (PhaseKind kind : PhaseKind.values()) {
                fields.put("first_" + kind, forms.sent("first_" + kind));
                fields.put("last_" + kind, forms.sent("last_" + kind));
            }
        }
    }

    /** Keeps title and money. */
    public void change() throws IOException {
        forms.seen(getSeenFacts());
        Optional<LocalizedText> title = forms.name("title", Cycle.LONGEST_TITLE, fields);
        String reference = PlainText.line(fields.getOrDefault("reference", ""));
        OptionalLong amount = forms.amount("amount", fields.get("amount"));
        if (reference.length() > LONGEST_REFERENCE) {
            forms.wrong("reference", "budgeting.error.long", LONGEST_REFERENCE);
        }
        if (!forms.isWrong() && title.isPresent()) {
            forms.go(desk.change(view.getCode(), title.get(), new BudgetLine(reference, amount.orElse(0))), here());
        }
    }

    /** Keeps the days. */
    public void reschedule() throws IOException {
        forms.seen(getSeenDays());
        List<Phase> phases = new ArrayList<>();
        for (PhaseKind kind : PhaseKind.values()) {
            String first = fields.getOrDefault("first_" + kind, "");
            String last = fields.getOrDefault("last_" + kind, "");
            Optional<LocalDate> from = CycleListPage.day(first);
            Optional<LocalDate> until = CycleListPage.day(last);
            if (from.isPresent() && until.isPresent()) {
                phases.add(new Phase(kind, from.get(), until.get()));
            } else if (!first.isBlank() || !last.isBlank()) {
                forms.wrong("first_" + kind, "budgeting.fault.BACKWARDS");
            }
        }
        CycleCalendar calendar = new CycleCalendar(phases);
        calendar.faults().forEach((kind, fault) -> forms.wrong("first_" + kind, "budgeting.fault." + fault));
        if (!forms.isWrong()) {
            forms.go(desk.reschedule(view.getCode(), calendar), here());
        }
    }

    /** Shows the cycle to everyone. */
    public void publish() throws IOException {
        forms.go(desk.publish(view.getCode()), here());
    }

    /** Closes it. */
    public void close() throws IOException {
        forms.go(desk.close(view.getCode()), here());
    }

    private String here() {
        return "/staff/cycle?code=" + view.getCode();
    }

    /** What is shown of it. */
    public CycleView getView() {
        return view;
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Title and money as the form was opened on them. */
    public String getSeenFacts() {
        return Seen.of(view.getPlan().cycle().title(), view.getPlan().cycle().line());
    }

    /** The days as the form was opened on them. */
    public String getSeenDays() {
        return Seen.of(view.getPlan().calendar());
    }

    /** All phases a cycle can have. */
    public PhaseKind[] getKinds() {
        return PhaseKind.values();
    }

    /** What stands against publishing the rule. */
    public List<PlanFault> getFaults() {
        return List.copyOf(declarations.faults(view.getPlan()));
    }
}
