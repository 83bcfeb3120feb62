package ma.opencommune.budgeting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.proposal.ProposalFilter;
import ma.opencommune.budgeting.domain.proposal.ProposalLine;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.web.Pager;

/** The search of a list of proposals, as it stands in the address. */
final class ProposalQuery {

    private static final List<String> NAMES = List.of("code", "q", "area", "category", "state", "sort");
    private static final int LONGEST = 100;

    private final CycleForms forms;

    ProposalQuery(CycleForms forms) {
        this.forms = forms;
    }

    ProposalFilter filter() {
        return new ProposalFilter(said("q"), said("area"), said("category"), said("state"), said("sort"));
    }

    private String said(String name) {
        String said = PlainText.line(forms.sent(name));
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    /** What is asked, without the page. */
    String text() {
        return NAMES.stream()
                .filter(name -> !said(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(said(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private int page() {
        return forms.sent("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(forms.sent("page")) : 1;
    }

    List<ProposalLine> part(List<ProposalLine> found, int size) {
        int first = Math.min((page() - 1) * size, found.size());
        return found.subList(first, Math.min(first + size, found.size()));
    }

    Pager pager(int count, int size, String path) {
        return Pager.of(page(), count, size, path + "?" + text());
    }
}
