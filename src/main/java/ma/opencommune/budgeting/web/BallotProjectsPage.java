package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import ma.opencommune.budgeting.app.BallotProjects;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading;
import ma.opencommune.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The projects of a ballot: a list that is searched, an import, the exports. */
@Named
@RequestScoped
public class BallotProjectsPage {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    BallotProjects projects;

    private CycleView view;
    private @Nullable Part file;
    private List<ProjectsReading.Problem> problems = List.of();

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
    }

    /** Brings a file in. */
    public void bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            forms.wrong("file", "budgeting.import.none");
            return;
        }
        if (file.getSize() > MOST_BYTES) {
            forms.wrong("file", "budgeting.import.large");
            return;
        }
        ProjectsReading reading;
        try (InputStream in = file.getInputStream()) {
            reading = projects.bring(view.getCode(), in.readAllBytes());
        }
        if (reading instanceof ProjectsReading.Refused refused) {
            problems = refused.problems();
            forms.wrong("file", "budgeting.import.wrong", problems.size());
        } else {
            forms.to("/staff/cycle-projects?code=" + view.getCode());
        }
    }

    /** The projects that are looked for. */
    public List<BallotProject> getAll() {
        String sought = getSought().toLowerCase(Locale.ROOT).strip();
        return view.getPlan().projects().stream()
                .filter(project -> sought.isEmpty() || fits(project, sought))
                .toList();
    }

    private static boolean fits(BallotProject project, String sought) {
        for (Language language : Language.values()) {
            if (project.name().in(language).toLowerCase(Locale.ROOT).contains(sought)) {
                return true;
            }
        }
        return project.id().equalsIgnoreCase(sought);
    }

    /** What is looked for. */
    public String getSought() {
        return forms.posted() ? "" : forms.sent("q");
    }

    /** What is shown of the cycle. */
    public CycleView getView() {
        return view;
    }

    /** What is wrong with the file. */
    public List<ProjectsReading.Problem> getProblems() {
        return problems;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
