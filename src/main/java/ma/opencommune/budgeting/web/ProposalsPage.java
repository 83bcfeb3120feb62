package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.domain.proposal.ProposalFilter;
import ma.opencommune.budgeting.domain.proposal.ProposalLine;
import ma.opencommune.budgeting.domain.proposal.ProposalMap;
import ma.opencommune.platform.web.Pager;

/** The public proposals of a cycle: searched, sorted, on a drawing with a list beside it. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final int SIZE = 20;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    Proposals proposals;

    private CycleView view;
    private ProposalQuery query;
    private List<ProposalLine> found = List.of();

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
        query = new ProposalQuery(forms);
        found = proposals.shown(view.getCode(), query.filter());
    }

    /** The lines of this page. */
    public List<ProposalLine> getLines() {
        return query.part(found, SIZE);
    }

    /** How many were found. */
    public int getCount() {
        return found.size();
    }

    /** The way through the pages. */
    public Pager getPager() {
        return query.pager(found.size(), SIZE, "/" + forms.language().tag() + "/budgeting/proposals");
    }

    /** The points of the drawing. */
    public List<ProposalMap.Point> getPoints() {
        return ProposalMap.of(found.stream().map(ProposalLine::proposal).toList());
    }

    public ProposalFilter getFilter() {
        return query.filter();
    }

    /** What is asked, for the link to the table. */
    public String getAsked() {
        return query.text();
    }

    public CycleView getView() {
        return view;
    }
}
