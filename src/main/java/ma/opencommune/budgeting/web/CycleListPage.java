package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.app.CycleDesk;
import ma.opencommune.budgeting.domain.cycle.Cycle;
import ma.opencommune.budgeting.domain.cycle.CycleTemplate;
import ma.opencommune.kernel.LocalizedText;

/** The officer's list of cycles, and where a new one begins. */
@Named
@RequestScoped
public class CycleListPage {

    private static final int FARTHEST = 10;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    CycleDesk desk;

    private final Map<String, String> fields = new Fields();

    @PostConstruct
    void read() {
        LocalDate today = views.today();
        fields.put("template", CycleTemplate.FULL.name());
        fields.put("year", Integer.toString(today.getYear() + 1));
        fields.put("begin", forms.sent("begin").isEmpty() ? today.toString() : forms.sent("begin"));
    }

    /** Begins a cycle. */
    public void create() throws IOException {
        Optional<LocalizedText> title = forms.name("title", Cycle.LONGEST_TITLE, fields);
        String written = fields.getOrDefault("year", "").strip();
        int year = written.matches("[0-9]{4}") ? Integer.parseInt(written) : 0;
        if (Math.abs(year - views.today().getYear()) > FARTHEST) {
            forms.wrong("year", "budgeting.error.year");
        }
        Optional<LocalDate> begin = day(fields.getOrDefault("begin", ""));
        if (begin.isEmpty()) {
            forms.wrong("begin", "budgeting.error.day");
        }
        if (!forms.isWrong() && title.isPresent() && begin.isPresent()) {
            CycleTemplate template = CycleTemplate.valueOf(fields.getOrDefault("template", "FULL"));
            forms.to("/staff/cycle?code=" + desk.create(template, title.get(), year, begin.get()));
        }
    }

    /** A day as written; empty when it is none, or far away. */
    static Optional<LocalDate> day(String written) {
        try {
            LocalDate day = LocalDate.parse(written.strip());
            return day.getYear() >= 2000 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** All cycles. */
    public List<CycleView> getAll() {
        return views.all();
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Templates to begin from. */
    public CycleTemplate[] getTemplates() {
        return CycleTemplate.values();
    }
}
