package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.OwnProposals;
import ma.opencommune.budgeting.app.ProposalDesk;
import ma.opencommune.budgeting.app.ProposalFiles;
import ma.opencommune.budgeting.app.ProposalImport;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.Channel;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.budgeting.domain.proposal.ProposalsTable;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.files.domain.Upload;
import org.jspecify.annotations.Nullable;

/** Where a clerk enters a proposal that came at the desk or on paper. */
@Named
@RequestScoped
public class ProposalDeskPage {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REACH = 300;

    @Inject
    CycleViews views;

    @Inject
    Cycles cycles;

    @Inject
    ProposalDesk desk;

    @Inject
    ProposalFields fields;

    @Inject
    CycleForms forms;

    @Inject
    ProposalImport many;

    private @Nullable CycleView view;
    private @Nullable Part file;
    private List<ProjectsReading.Problem> problems = List.of();

    @PostConstruct
    void read() {
        String code = forms.sent("code");
        view = code.isEmpty() ? cycles.current().map(views::view).orElse(null) : views.of(code);
        fields.getValues().put("channel", Channel.DESK.name());
        fields.getValues().put("language", forms.language().tag());
    }

    /** Enters it. */
    public void enter() throws IOException {
        CycleView cycle = view;
        if (cycle == null) {
            return;
        }
        ProposalWords words = fields.words(cycle.getPlan());
        String name = value("authorName");
        String reach = value("reach");
        String mail = value("email").isEmpty() ? "" : fields.mail("email");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            forms.wrong("authorName", "budgeting.proposal.fault.authorName");
        }
        if ((reach.isEmpty() && mail.isEmpty()) || reach.length() > LONGEST_REACH) {
            forms.wrong("reach", "budgeting.proposal.fault.reach");
        }
        List<Upload> files = fields.files("files");
        if (files.size() > ProposalFiles.MOST) {
            forms.wrong("files", "budgeting.proposal.fault.files");
        }
        if (forms.isWrong()) {
            return;
        }
        Channel channel = "PAPER".equals(value("channel")) ? Channel.PAPER : Channel.DESK;
        OwnProposals.Drafting drafting = desk.enter(
                cycle.getCode(),
                words,
                new Author(name, mail, reach),
                Language.parse(value("language")).orElse(Language.AR),
                channel,
                files);
        if (drafting instanceof OwnProposals.Drafting.Kept kept) {
            forms.to("/staff/proposal-desk?entered=" + kept.number() + "&code=" + cycle.getCode());
        } else if (drafting instanceof OwnProposals.Drafting.FilesRefused refused) {
            fields.refused(refused.files());
        } else {
            forms.wrong("", "budgeting.move.NOT_NOW");
        }
    }

    /** Brings many in at once. */
    public void bring() throws IOException {
        Part sent = file;
        CycleView cycle = view;
        if (cycle == null || sent == null || sent.getSize() == 0 || sent.getSize() > MOST_BYTES) {
            forms.wrong("file", "budgeting.import.none");
            return;
        }
        try (InputStream in = sent.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ProposalsTable.Reading reading = many.bring(cycle.getCode(), text);
            problems = reading.problems();
            if (problems.isEmpty()) {
                forms.to("/staff/proposal-desk?brought=" + reading.lines().size() + "&code=" + cycle.getCode());
            } else {
                forms.wrong("file", "budgeting.import.wrong", problems.size());
            }
        }
    }

    /** How many were brought in just now; zero for none. */
    public int getBrought() {
        return forms.sent("brought").matches("[0-9]{1,4}") ? Integer.parseInt(forms.sent("brought")) : 0;
    }

    public List<ProjectsReading.Problem> getProblems() {
        return problems;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private String value(String field) {
        return PlainText.line(fields.getValues().getOrDefault(field, ""));
    }

    /** The number of the proposal that was just entered; empty for none. */
    public String getEntered() {
        return forms.sent("entered").matches("[A-Z0-9-]{8,32}") ? forms.sent("entered") : "";
    }

    /** The cycle; null when there is none. */
    public @Nullable CycleView getView() {
        return view;
    }
}
