package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.app.Reviews;
import ma.opencommune.budgeting.domain.proposal.EstimateClass;
import ma.opencommune.budgeting.domain.proposal.Examination;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.budgeting.domain.proposal.ReviewPart;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Where reviewers give opinions and prices, and an officer accepts. */
@Named
@RequestScoped
public class ProposalReviewPage {

    @Inject
    Proposals proposals;

    @Inject
    Reviews reviews;

    @Inject
    CycleForms forms;

    @Inject
    StrangerForms strangers;

    @Inject
    CycleViews views;

    @Inject
    CurrentAccount account;

    private final Map<String, String> fields = new Fields();
    private Proposal proposal;
    private Examination examination;

    @PostConstruct
    void read() {
        proposal = proposals.staffSheet(forms.sent("number")).proposal();
        examination = reviews.of(proposal.number());
        fields.put("part", ReviewPart.LEGALITY.name());
        fields.put("possible", "");
        fields.put("sure", EstimateClass.ROUGH.name());
    }

    /** Gives an opinion. */
    public void review() throws IOException {
        String verdict = fields.getOrDefault("possible", "");
        if (!verdict.equals("yes") && !verdict.equals("no")) {
            forms.wrong("possible", "budgeting.review.fault.verdict");
            return;
        }
        ReviewPart part = ReviewPart.valueOf(fields.getOrDefault("part", "LEGALITY"));
        strangers.go(reviews.review(proposal.number(), part, verdict.equals("yes"), words("opinion")), here());
    }

    /** Estimates the price. */
    public void estimate() throws IOException {
        OptionalLong cost = forms.amount("cost", fields.get("cost"));
        OptionalLong maintenance = forms.amount("maintenance", fields.get("maintenance"));
        if (cost.isEmpty() && !forms.isWrong()) {
            forms.wrong("cost", "budgeting.error.amount");
        }
        if (!forms.isWrong()) {
            EstimateClass sure = EstimateClass.valueOf(fields.getOrDefault("sure", "ROUGH"));
            strangers.go(
                    reviews.estimate(proposal.number(), cost.getAsLong(), maintenance.orElse(0), sure, words("reason")),
                    here());
        }
    }

    /** Accepts it. */
    public void accept() throws IOException {
        strangers.go(reviews.accept(proposal.number(), words("acceptWords")), here());
    }

    private String words(String field) {
        String words = fields.getOrDefault(field, "");
        return words.length() > Reviews.LONGEST ? words.substring(0, Reviews.LONGEST) : words;
    }

    private String here() {
        return "/staff/proposal-review?number=" + proposal.number();
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Examination getExamination() {
        return examination;
    }

    /** What is shown of the cycle. */
    public CycleView getView() {
        return views.of(proposal.cycle());
    }

    /** Whether the reader gives opinions. */
    public boolean isReviewing() {
        return proposal.state() == ProposalState.ADMITTED && account.may(Permission.BUDGET_REVIEW);
    }

    /** Whether the reader accepts. */
    public boolean isAccepting() {
        return proposal.state() == ProposalState.ADMITTED && account.may(Permission.BUDGET_MANAGE);
    }

    /** Parts to choose from. */
    public ReviewPart[] getParts() {
        return ReviewPart.values();
    }

    /** Classes to choose from. */
    public EstimateClass[] getClasses() {
        return EstimateClass.values();
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }
}
