package ma.opencommune.information.web;

import java.util.Optional;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.ComplaintFilter;
import ma.opencommune.kernel.search.SearchWords;

/** Reads the filter of the complaints from an address; without one, those that wait, the most pressing first. */
final class ComplaintsQuery {

    static final String[] NAMES = {"q", "state", "sort"};

    private ComplaintsQuery() {}

    static ComplaintFilter of(ListQuery query) {
        return new ComplaintFilter(
                query.text("state").equals("all")
                        ? Optional.empty()
                        : query.word(Complaint.State.class, "state").or(() -> Optional.of(Complaint.State.FILED)),
                query.word(ComplaintFilter.Sort.class, "sort").orElse(ComplaintFilter.Sort.DUE),
                SearchWords.asked(query.text("q")));
    }
}
