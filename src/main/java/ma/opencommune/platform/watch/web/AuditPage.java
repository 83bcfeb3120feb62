package ma.opencommune.platform.watch.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.opencommune.platform.audit.domain.AuditSearch;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.watch.app.AuditDesk;
import ma.opencommune.platform.web.Pager;

/** The audit trail: what was done, by whom and when, as far as it is searched for. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    AuditDesk desk;

    @Inject
    AuditWords words;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    private AuditQuery query;
    private AuditSearch search;
    private long count;
    private Map<String, Map<String, String>> actions;

    @PostConstruct
    void read() {
        query = AuditQuery.of(request::getParameter, clock.getZone());
        search = query.search();
        actions = words.actions();
        count = isUnclear() ? 0 : desk.count(search);
    }

    /** The entries of this page, the newest first. */
    public List<AuditLine> getLines() {
        if (isUnclear()) {
            return List.of();
        }
        return desk.newest(search, (getPager().page() - 1) * SIZE, SIZE).stream()
                .map(link -> new AuditLine(
                        link,
                        words.sentence(link.entry()),
                        AuditWords.details(link.entry().details())))
                .toList();
    }

    /** How many entries are found. */
    public long getCount() {
        return count;
    }

    /** The way through the pages. */
    public Pager getPager() {
        String page = String.valueOf(request.getParameter("page"));
        return Pager.of(
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1,
                count,
                SIZE,
                "/" + language.getTag() + "/staff/audit?" + query.address());
    }

    /** Whether the search could not be understood. */
    public boolean isUnclear() {
        return !query.problems().isEmpty();
    }

    /** The fields that could not be understood. */
    public Set<String> getProblems() {
        return query.problems();
    }

    /** What was typed in a field. */
    public String typed(String name) {
        return query.typed(name);
    }

    /** The search as it stands in an address. */
    public String getFilter() {
        return query.address();
    }

    /** The components, by which a search can be narrowed. */
    public Set<String> getComponents() {
        return actions.keySet();
    }

    /** The actions of a component with their names. */
    public Set<Map.Entry<String, String>> actions(String component) {
        return actions.getOrDefault(component, Map.of()).entrySet();
    }
}
