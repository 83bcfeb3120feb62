package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.app.OwnProposals;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.app.Voices;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.ProposalSheet;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ProposalStep;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.limits.domain.Wait;

/** The author's page of a proposal, opened by its link: read it over, send it, improve it, take it back, name co-authors. */
@Named
@RequestScoped
public class OwnProposalPage {

    @Inject
    CycleViews views;

    @Inject
    Proposals proposals;

    @Inject
    OwnProposals own;

    @Inject
    Voices voices;

    @Inject
    ProposalFields fields;

    @Inject
    StrangerForms strangers;

    private ProposalKey key;
    private ProposalSheet sheet;
    private CycleView view;

    @PostConstruct
    void read() {
        key = strangers.key();
        sheet = proposals.own(strangers.sent("number"), key);
        view = views.of(sheet.proposal().cycle());
        fields.fill(sheet.proposal());
    }

    /** Says other things. */
    public void change() throws IOException {
        ProposalWords words = fields.words(view.getPlan());
        if (!strangers.isWrong()) {
            strangers.go(own.change(number(), key, words), here());
        }
    }

    /** Sends it. */
    public void send() throws IOException {
        strangers.go(own.send(number(), key), here());
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        strangers.go(own.withdraw(number(), key), here());
    }

    /** Asks somebody whether they propose it too. */
    public void invite() throws IOException {
        String mail = fields.mail("coEmail");
        String name = PlainText.line(fields.getValues().getOrDefault("coName", ""));
        if (name.isEmpty() || name.length() > 120) {
            strangers.wrong("coName", "budgeting.proposal.fault.coName");
        }
        Optional<Wait> wait = strangers.isWrong() ? Optional.empty() : voices.wait(strangers.from());
        if (wait.isPresent()) {
            strangers.later(wait.get());
        } else if (!strangers.isWrong()) {
            ProposalStep step = voices.invite(number(), key, mail, name);
            strangers.go(step, here() + "&invited=1");
        }
    }

    private String number() {
        return sheet.proposal().number();
    }

    private String here() {
        return "/budgeting/own-proposal?number=" + number() + "&token=" + key.text();
    }

    /** Public proposals that say much of the same, while it can still be changed. */
    public List<Proposal> getSimilar() {
        return isWritable() ? proposals.similar(sheet.proposal()) : List.of();
    }

    /** Whether its words can be changed. */
    public boolean isWritable() {
        Proposal proposal = sheet.proposal();
        return proposal.state() == ProposalState.DRAFT
                || (proposal.state() == ProposalState.DECLINED && !proposal.improved() && view.may("IMPROVE"));
    }

    /** Whether it can be sent today. */
    public boolean isSendable() {
        return isWritable() && view.may(sheet.proposal().state() == ProposalState.DRAFT ? "PROPOSE" : "IMPROVE");
    }

    /** Whether it can be taken back. */
    public boolean isWithdrawable() {
        ProposalState state = sheet.proposal().state();
        return !view.getPlan().frozen()
                && sheet.proposal().project().isEmpty()
                && (state == ProposalState.DRAFT
                        || state.waiting()
                        || state == ProposalState.ACCEPTED
                        || state == ProposalState.DECLINED);
    }

    /** Whether a mail to a co-author was just sent. */
    public boolean isInvited() {
        return !strangers.sent("invited").isEmpty();
    }

    public ProposalSheet getSheet() {
        return sheet;
    }

    public CycleView getView() {
        return view;
    }

    /** The secret of the link, for the form. */
    public String getToken() {
        return key.text();
    }
}
