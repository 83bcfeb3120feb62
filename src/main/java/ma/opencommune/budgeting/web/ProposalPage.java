package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.app.Reviews;
import ma.opencommune.budgeting.app.Voices;
import ma.opencommune.budgeting.domain.proposal.Comment;
import ma.opencommune.budgeting.domain.proposal.Examination;
import ma.opencommune.budgeting.domain.proposal.ProposalSheet;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.limits.domain.Wait;
import org.jspecify.annotations.Nullable;

/** A public proposal: what it says, what became of it; support it, comment on it. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    CycleViews views;

    @Inject
    Proposals proposals;

    @Inject
    Voices voices;

    @Inject
    Reviews reviews;

    @Inject
    ProposalFields fields;

    @Inject
    StrangerForms strangers;

    private ProposalSheet sheet;
    private CycleView view;

    @PostConstruct
    void read() {
        sheet = proposals.sheet(strangers.sent("number"));
        view = views.of(sheet.proposal().cycle());
    }

    /** Asks by mail whether somebody wants to be counted. */
    public void endorse() throws IOException {
        if (strangers.stopped(fields)) {
            return;
        }
        String mail = fields.mail("email");
        if (!strangers.isWrong() && patient()) {
            strangers.go(voices.endorse(number(), mail, strangers.language()), here() + "&asked=1#asked");
        }
    }

    /** Sends a comment. */
    public void comment() throws IOException {
        if (strangers.stopped(fields)) {
            return;
        }
        String text = PlainText.text(fields.getValues().getOrDefault("comment", ""));
        String name = PlainText.line(fields.getValues().getOrDefault("commentName", ""));
        if (text.isEmpty() || text.length() > Comment.LONGEST) {
            strangers.wrong("comment", "budgeting.comment.fault." + (text.isEmpty() ? "missing" : "too-long"));
        }
        if (name.length() > 120) {
            strangers.wrong("commentName", "budgeting.proposal.fault.publicName.too-long");
        }
        if (!strangers.isWrong() && patient()) {
            strangers.go(voices.comment(number(), name, text), here() + "&said=1#said");
        }
    }

    /** How it was examined, once it is answered; null before. */
    public @Nullable Examination getExamination() {
        ProposalState state = sheet.proposal().state();
        boolean answered = state == ProposalState.ACCEPTED || state == ProposalState.DECLINED;
        return answered ? reviews.of(number()) : null;
    }

    private boolean patient() {
        Optional<Wait> wait = voices.wait(strangers.from());
        wait.ifPresent(strangers::later);
        return wait.isEmpty();
    }

    private String number() {
        return sheet.proposal().number();
    }

    private String here() {
        return "/budgeting/proposal?number=" + number();
    }

    /** Whether something was just sent: {@code asked} or {@code said}. */
    public boolean done(String what) {
        return !strangers.sent(what).isEmpty();
    }

    public ProposalSheet getSheet() {
        return sheet;
    }

    public CycleView getView() {
        return view;
    }
}
