package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.app.ProposalDesk;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.CoauthorName;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalSheet;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** One proposal for staff: what it says and what became of it; officers let it be shown, merge, split, decline, moderate. */
@Named
@RequestScoped
public class ProposalWorkPage {

    @Inject
    CycleViews views;

    @Inject
    Proposals proposals;

    @Inject
    ProposalDesk desk;

    @Inject
    StrangerForms strangers;

    @Inject
    CycleForms forms;

    @Inject
    CurrentAccount account;

    private final Map<String, String> fields = new Fields();
    private ProposalSheet sheet;
    private CycleView view;

    @PostConstruct
    void read() {
        sheet = proposals.staffSheet(forms.sent("number"));
        view = views.of(sheet.proposal().cycle());
    }

    /** Lets it be shown. */
    public void admit() throws IOException {
        strangers.go(desk.admit(number()), here());
    }

    /** Declines it before it is shown. */
    public void decline() throws IOException {
        strangers.go(desk.decline(number(), words("declineWords")), here());
    }

    /** Makes it part of another one. */
    public void merge() throws IOException {
        strangers.go(desk.merge(number(), fields.getOrDefault("into", "").strip(), words("mergeWords")), here());
    }

    /** Makes several of it. */
    public void split() throws IOException {
        List<String> titles = Arrays.stream(fields.getOrDefault("titles", "").split("\n"))
                .map(PlainText::line)
                .filter(title -> !title.isEmpty())
                .toList();
        if (titles.stream().anyMatch(title -> title.length() > ProposalWords.TITLE)) {
            forms.wrong("titles", "budgeting.proposal.fault.title.too-long");
        } else {
            strangers.go(desk.split(number(), titles, words("splitWords")), here());
        }
    }

    /** Notes that the author was told by letter or telephone. */
    public void told() throws IOException {
        desk.told(number());
        forms.to(here());
    }

    /** Shows a comment. */
    public void show() throws IOException {
        decide(true);
    }

    /** Hides a comment. */
    public void hide() throws IOException {
        decide(false);
    }

    /** Lets the name of a co-author be shown. */
    public void showName() throws IOException {
        decideName(true);
    }

    /** Takes the name of a co-author away. */
    public void hideName() throws IOException {
        decideName(false);
    }

    private void decideName(boolean show) throws IOException {
        String voice = forms.sent("coauthor");
        if (voice.matches("[0-9]{1,18}")) {
            desk.decideName(number(), Long.parseLong(voice), show);
        }
        forms.to(here());
    }

    /** Names of co-authors that nobody has let be shown. */
    public List<CoauthorName> getNewNames() {
        return desk.names(number()).stream().filter(name -> !name.shown()).toList();
    }

    private void decide(boolean show) throws IOException {
        String comment = forms.sent("comment");
        if (comment.matches("[0-9]{1,18}")) {
            desk.decide(number(), Long.parseLong(comment), show);
        }
        forms.to(here());
    }

    private String words(String field) {
        String words = fields.getOrDefault(field, "");
        return words.length() > 2000 ? words.substring(0, 2000) : words;
    }

    private String number() {
        return sheet.proposal().number();
    }

    private String here() {
        return "/staff/proposal?number=" + number();
    }

    /** Whether the reader may do more than read. */
    public boolean isOfficer() {
        return account.may(Permission.BUDGET_MANAGE) && !view.getPlan().frozen();
    }

    /** Who proposes, for officers only. */
    public Author getAuthor() {
        return account.may(Permission.BUDGET_MANAGE) ? desk.author(number()) : Author.ERASED;
    }

    /** Proposals that say much of the same. */
    public List<Proposal> getSimilar() {
        return proposals.similar(sheet.proposal());
    }

    public ProposalSheet getSheet() {
        return sheet;
    }

    public CycleView getView() {
        return view;
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }
}
