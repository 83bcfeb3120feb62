package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.domain.proposal.ProposalFilter;
import ma.opencommune.budgeting.domain.proposal.ProposalLine;
import ma.opencommune.budgeting.domain.proposal.ProposalState;
import ma.opencommune.platform.web.Pager;
import org.jspecify.annotations.Nullable;

/** All proposals that were sent, for officers and reviewers; of the newest cycle when none is named. */
@Named
@RequestScoped
public class ProposalListPage {

    private static final int SIZE = 30;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    Proposals proposals;

    private @Nullable CycleView view;
    private ProposalQuery query;
    private List<ProposalLine> found = List.of();

    @PostConstruct
    void read() {
        query = new ProposalQuery(forms);
        view = forms.sent("code").isEmpty()
                ? views.all().stream().findFirst().orElse(null)
                : views.of(forms.sent("code"));
        if (view != null) {
            found = proposals.sent(view.getCode(), query.filter());
        }
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
        return query.pager(found.size(), SIZE, "/" + forms.language().tag() + "/staff/proposals");
    }

    public ProposalFilter getFilter() {
        return query.filter();
    }

    /** States to choose from. */
    public ProposalState[] getStates() {
        return ProposalState.values();
    }

    /** All cycles. */
    public List<CycleView> getCycles() {
        return views.all();
    }

    /** The cycle; null when there is none. */
    public @Nullable CycleView getView() {
        return view;
    }
}
