package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import ma.opencommune.collectivity.app.TerritoryImport;
import ma.opencommune.collectivity.domain.TerritoryReading;
import ma.opencommune.collectivity.domain.TerritoryReading.LineProblem;
import ma.opencommune.collectivity.domain.TerritoryRefusal;
import ma.opencommune.collectivity.domain.UnitFacts;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** The territory for the administrator: the tree, a table to take away, a table to bring in. */
@Named
@RequestScoped
public class TerritoryPage {

    private static final int MOST_BYTES = 1_048_576;
    private static final int MOST_SHOWN = 50;
    private static final Set<String> DONE =
            Set.of("added", "changed", "moved", "ordered", "retired", "restored", "deleted", "imported");

    @Inject
    TerritoryImport imports;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;
    private List<String> problems = List.of();

    /** Brings the table in, or says line by line what is wrong. */
    public @Nullable String bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            return wrong("collectivity.territory.import.missing");
        }
        if (file.getSize() > MOST_BYTES) {
            return wrong("collectivity.territory.import.large");
        }
        TerritoryReading reading;
        try (InputStream in = file.getInputStream()) {
            reading = imports.bring(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString());
        } catch (CharacterCodingException otherSigns) {
            return wrong("collectivity.territory.import.signs");
        }
        if (reading instanceof TerritoryReading.Refused refused) {
            problems = refused.problems().stream()
                    .limit(MOST_SHOWN)
                    .map(this::sentence)
                    .toList();
            return wrong(
                    "collectivity.territory.import.wrong", refused.problems().size());
        }
        return "/staff/territory?faces-redirect=true&done=imported";
    }

    private String sentence(LineProblem problem) {
        String what = texts.of(key(problem.problem()));
        return problem.column().isEmpty()
                ? texts.of("collectivity.territory.import.line", problem.line(), what)
                : texts.of("collectivity.territory.import.field", problem.line(), problem.column(), what);
    }

    private static String key(Enum<?> problem) {
        if (problem instanceof UnitFacts.Problem field) {
            return "collectivity.territory.field." + field;
        }
        return problem instanceof TerritoryRefusal refusal
                ? "collectivity.territory.refusal." + refusal
                : "collectivity.territory.fault." + problem;
    }

    private @Nullable String wrong(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage("file", new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, arguments), null));
        return null;
    }

    /** What was done just now, as the end of a text key; empty for nothing. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }

    /** What is wrong with the table, line by line. */
    public List<String> getProblems() {
        return problems;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
