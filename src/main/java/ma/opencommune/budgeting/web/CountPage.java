package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.app.CountTurns;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbProblem;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Anyone counts an election from its file of ballots. Nothing is kept, so the answer to the form is the result itself and there is no
 * address to go to afterwards.
 */
@Named
@RequestScoped
public class CountPage {

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    @Inject
    CountTurns turns;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    private final CountChoices choices = new CountChoices();
    private @Nullable Part file;
    private @Nullable CountSheet sheet;
    private List<CountSheet.Note> problems = List.of();

    /** Counts the file as chosen. */
    public void count() throws IOException {
        OptionsReading options = OptionsReader.read(choices.said());
        if (options instanceof OptionsReading.Refused refused) {
            refused.problems()
                    .forEach(
                            problem -> mistake(problem.option(), "wrongOption", String.join(", ", problem.accepted())));
            return;
        }
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            mistake("file", "noFile");
        } else if (sent.getSize() > MOST_BYTES) {
            mistake("file", "tooLarge");
        } else {
            Declaration declaration = ((OptionsReading.Accepted) options).declaration();
            if (turns.inTurn(sent.getSize(), () -> read(sent, declaration)).isEmpty()) {
                mistake("file", "busy");
            }
        }
    }

    private boolean read(Part sent, Declaration declaration) throws IOException {
        PbReading reading = PbReader.read(text(sent));
        if (reading instanceof PbReading.Refused refused) {
            problems = notes(refused.problems());
            mistake("file", "wrongFile", problems.size());
            return true;
        }
        PbReading.Accepted accepted = (PbReading.Accepted) reading;
        Election election = accepted.election();
        try {
            CountSheets sheets = new CountSheets(texts, language.get(), election);
            sheet = sheets.of(
                    Count.run(election, declaration.forElection(election)),
                    notes(accepted.notes()),
                    choices.command(fileName()));
        } catch (IllegalArgumentException beyond) {
            problems = List.of(new CountSheet.Note("FILE", 1, 1, "", "", String.valueOf(beyond.getMessage())));
            mistake("file", "beyond");
        }
        return true;
    }

    /** The text alone, so that its bytes are not kept beside it. */
    private static String text(Part sent) throws IOException {
        try (InputStream in = sent.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String fileName() {
        String name = file == null ? null : file.getSubmittedFileName();
        return name == null || name.isBlank() ? "election.pb" : name;
    }

    private static List<CountSheet.Note> notes(List<PbProblem> problems) {
        return problems.stream()
                .map(problem -> new CountSheet.Note(
                        problem.section(),
                        problem.line(),
                        problem.column(),
                        problem.field(),
                        problem.found(),
                        problem.expected()))
                .toList();
    }

    private void mistake(String field, String key, Object... arguments) {
        String says = texts.text(language.get(), "budgeting.count." + key, arguments);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, says, says));
    }

    /** The chosen options, by name. */
    public Map<String, String> getChoices() {
        return choices.getValues();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** The result, once there is one. */
    public @Nullable CountSheet getSheet() {
        return sheet;
    }

    /** What is wrong with the file. */
    public List<CountSheet.Note> getProblems() {
        return problems;
    }
}
