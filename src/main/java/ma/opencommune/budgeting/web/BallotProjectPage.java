package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.app.BallotProjects;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;

/** One project of the ballot, a new one when no id is given. */
@Named
@RequestScoped
public class BallotProjectPage {

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    BallotProjects projects;

    private final Map<String, String> fields = new Fields();
    private CycleView view;
    private String id = "";

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
        id = forms.sent("id");
        if (id.isEmpty()) {
            fields.put("project", next());
            return;
        }
        BallotProject project = view.getPlan().project(id).orElseThrow(() -> new NotFound("project"));
        fields.putAll(CycleForms.fields("name", project.name()));
        project.description().ifPresent(text -> fields.putAll(CycleForms.fields("description", text)));
        fields.put("project", project.id());
        fields.put(
                "cost",
                project.cost().isPresent() ? Long.toString(project.cost().getAsLong()) : "");
        fields.put("area", project.area());
        fields.put("category", project.category());
        fields.put("incompatible", String.join(", ", new TreeSet<>(project.incompatibleWith())));
    }

    private String next() {
        int number = 1;
        while (view.getPlan().project(Integer.toString(number)).isPresent()) {
            number++;
        }
        return Integer.toString(number);
    }

    /** Keeps it. */
    public void save() throws IOException {
        forms.seen(getSeen());
        String code = fields.getOrDefault("project", "").strip();
        if (!code.matches(Area.CODE)) {
            forms.wrong("project", "budgeting.error.code");
        }
        Optional<LocalizedText> name = forms.name("name", BallotProject.LONGEST_NAME, fields);
        Set<String> others = Arrays.stream(
                        fields.getOrDefault("incompatible", "").split("[,\\s]+"))
                .filter(other -> !other.isEmpty() && !other.equals(code))
                .collect(Collectors.toUnmodifiableSet());
        if (others.stream().anyMatch(other -> view.getPlan().project(other).isEmpty())) {
            forms.wrong("incompatible", "budgeting.error.other");
        }
        if (view.getPlan().area(fields.getOrDefault("area", "")).isEmpty()) {
            forms.wrong("area", "budgeting.error.area");
        }
        OptionalLong cost = forms.amount("cost", fields.get("cost"));
        Optional<LocalizedText> description = description();
        if (!forms.isWrong() && name.isPresent()) {
            BallotProject project = new BallotProject(
                    code,
                    name.get(),
                    description,
                    cost,
                    fields.getOrDefault("area", ""),
                    fields.getOrDefault("category", ""),
                    others);
            forms.go(
                    id.isEmpty() ? projects.add(view.getCode(), project) : projects.change(view.getCode(), project),
                    list());
        }
    }

    /** The project as the form was opened on it. */
    public String getSeen() {
        return view.getPlan()
                .project(id)
                .map(one -> Seen.of(
                        one.name(),
                        one.description(),
                        one.cost(),
                        one.area(),
                        one.category(),
                        new TreeSet<>(one.incompatibleWith())))
                .orElseGet(() -> Seen.of("new"));
    }

    /** Takes it off the ballot. */
    public void remove() throws IOException {
        forms.go(projects.remove(view.getCode(), id), list());
    }

    private Optional<LocalizedText> description() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String field = "description_" + language.tag();
            String text = PlainText.text(fields.getOrDefault(field, ""));
            if (text.length() > BallotProject.LONGEST_DESCRIPTION) {
                forms.wrong(field, "budgeting.error.long", BallotProject.LONGEST_DESCRIPTION);
            } else if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
    }

    private String list() {
        return "/staff/cycle-projects?code=" + view.getCode();
    }

    /** What is shown of the cycle. */
    public CycleView getView() {
        return view;
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** The id of the project that is changed; empty for a new one. */
    public String getId() {
        return id;
    }
}
