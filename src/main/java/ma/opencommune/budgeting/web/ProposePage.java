package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.OwnProposals;
import ma.opencommune.budgeting.app.ProposalFiles;
import ma.opencommune.budgeting.app.Voices;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.limits.domain.Wait;
import org.jspecify.annotations.Nullable;

/** Where a resident writes a proposal: it is kept as a draft first, shown as others will read it, and then sent. */
@Named
@RequestScoped
public class ProposePage {

    @Inject
    CycleViews views;

    @Inject
    Cycles cycles;

    @Inject
    OwnProposals proposals;

    @Inject
    Voices voices;

    @Inject
    ProposalFields fields;

    @Inject
    StrangerForms strangers;

    private @Nullable CycleView view;

    @PostConstruct
    void read() {
        String code = strangers.sent("code");
        view = code.isEmpty() ? cycles.current().map(views::view).orElse(null) : views.of(code);
    }

    /** Keeps the draft and goes to where it is read over and sent. */
    public void draft() throws IOException {
        CycleView cycle = view;
        if (cycle == null || strangers.stopped(fields)) {
            return;
        }
        ProposalWords words = fields.words(cycle.getPlan());
        String mail = fields.mail("email");
        List<Upload> files = fields.files("files");
        if (files.size() > ProposalFiles.MOST) {
            strangers.wrong("files", "budgeting.proposal.fault.files");
        }
        if (strangers.sent("consent").isEmpty()) {
            strangers.wrong("consent", "budgeting.proposal.fault.consent");
        }
        if (strangers.isWrong()) {
            return;
        }
        Optional<Wait> wait = voices.wait(strangers.from());
        if (wait.isPresent()) {
            strangers.later(wait.get());
            return;
        }
        strangers.kept(
                proposals.draft(cycle.getCode(), words, new Author("", mail, ""), strangers.language(), files), fields);
    }

    /** The cycle; null when there is none. */
    public @Nullable CycleView getView() {
        return view;
    }

    /** Whether proposals are taken today. */
    public boolean isOpen() {
        return view != null && view.may("PROPOSE");
    }
}
