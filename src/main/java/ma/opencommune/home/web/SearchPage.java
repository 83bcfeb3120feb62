package ma.opencommune.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.opencommune.information.app.Duties;
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.information.domain.proactive.PublishedDocument;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.kernel.search.SearchWords;
import ma.opencommune.platform.i18n.PageTexts;

/** Search over the pages of the site and the public register, by a plain address. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    @Inject
    HttpServletRequest request;

    @Inject
    PublicRegister register;

    @Inject
    Duties duties;

    @Inject
    Navigation navigation;

    @Inject
    PageTexts texts;

    private String query = "";
    private List<Navigation.Entry> pages = List.of();
    private List<RegisterRow> requests = List.of();
    private List<PublishedDocument> documents = List.of();

    @PostConstruct
    void search() {
        String given = request.getParameter("q");
        query = given == null
                ? ""
                : given.strip().substring(0, Math.min(LONGEST, given.strip().length()));
        List<String> words = SearchWords.words(query);
        if (words.isEmpty()) {
            return;
        }
        documents = duties.search(SearchWords.asked(query), MOST);
        pages = navigation.getChoices().stream()
                .filter(entry -> fits(entry, words))
                .toList();
        requests = register.page(RegisterFilter.words(SearchWords.asked(query)), 0, MOST)
                .rows();
    }

    private boolean fits(Navigation.Entry entry, List<String> words) {
        String text = SearchWords.fold(texts.of(entry.key()) + " " + texts.of(entry.key() + ".text"));
        return words.stream().allMatch(text::contains);
    }

    /** What was asked for. */
    public String getQuery() {
        return query;
    }

    /** Whether anything was asked for. */
    public boolean isAsked() {
        return !query.isEmpty();
    }

    /** Pages of the site that fit. */
    public List<Navigation.Entry> getPages() {
        return pages;
    }

    /** Documents the commune publishes that fit. */
    public List<PublishedDocument> getDocuments() {
        return documents;
    }

    /** Entries of the public register that fit, the newest first. */
    public List<RegisterRow> getRequests() {
        return requests;
    }

    /** How many of all. */
    public int getTotal() {
        return pages.size() + documents.size() + requests.size();
    }
}
