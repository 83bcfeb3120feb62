package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.budgeting.domain.ballot.BallotCount.Counted;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.domain.ballot.Reconciliation;
import ma.opencommune.budgeting.domain.ballot.RecountCommand;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PublishedRule;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;

/** The minutes of a count as PDF: what was closed, counted and found, with every digest and the command that counts again. */
@ApplicationScoped
@Transactional
public class Minutes {

    @Inject
    Results results;

    @Inject
    Cycles cycles;

    @Inject
    BallotBooks books;

    @Inject
    BallotClose close;

    @Inject
    Texts texts;

    @Inject
    PdfPress press;

    /** The minutes, for whoever may read the result. */
    public byte[] print(String cycle, Language language) {
        CyclePlan plan = cycles.plan(cycle);
        VoteRecord state = results.state(cycle);
        Counted counted = results.read(cycle);
        MinutesPaper paper = new MinutesPaper(texts, language);
        paper.title(plan.cycle().title().in(language), results.commune(language));
        Reconciliation sides = close.reconcile(plan.cycle().id(), true);
        paper.fact("closed", paper.moment(state.closed()));
        paper.fact("roll", sides.rollOnline() + " + " + sides.rollDesk() + " + " + sides.rollPaper());
        paper.fact("box", sides.boxOnline() + " + " + sides.boxDesk() + " + " + sides.boxPaper());
        paper.fact("invalid", String.valueOf(sides.invalidPaper()));
        paper.fact("receipts", String.valueOf(sides.receipts()));
        paper.fact("remark", state.remark());
        paper.fact("counted", paper.moment(state.counted()));
        paper.fact("confirmed", paper.moment(state.confirmed()));
        paper.fact("published", paper.moment(state.published()));
        for (ProjectOutcome outcome : counted.result().projects()) {
            String name = plan.project(outcome.id())
                    .map(one -> one.name().in(language))
                    .orElse(outcome.id());
            paper.project(outcome, name);
        }
        paper.digest("rule", plan.published().map(PublishedRule::digest).orElse(""));
        paper.digest(
                "seal",
                books.box().lastSeal(plan.cycle().id()).map(BoxSeal::head).orElse(""));
        paper.digest("file", counted.fileDigest());
        paper.digest("result", counted.digest());
        paper.digest(
                "command", RecountCommand.of(plan.rule().count(), plan.cycle().code() + ".pb"));
        paper.rule(plan.published().map(PublishedRule::text).orElse(""));
        return press.print(paper.xhtml(), language);
    }
}
