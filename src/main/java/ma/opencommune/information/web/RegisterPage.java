package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.domain.search.SearchWords;
import ma.opencommune.platform.web.Pager;

/** The public register: search, filters and pages by plain links. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int SIZE = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    PublicRegister register;

    @Inject
    Going going;

    private ListQuery query;
    private RowPage<RegisterRow> page;

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        RegisterFilter filter = new RegisterFilter(
                SearchWords.asked(query.text("q")),
                query.word(RegisterFilter.Stage.class, "stage"),
                query.year("year"));
        page = register.page(filter, query.offset(SIZE), SIZE);
    }

    public List<RegisterRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    /** The links to other pages. */
    public Pager getPager() {
        return Pager.of(
                query.page(),
                page.total(),
                SIZE,
                "/" + going.language().tag() + "/information/register" + query.filters("q", "stage", "year"));
    }

    public String getQ() {
        return query.text("q");
    }

    public String getStage() {
        return query.text("stage");
    }

    public String getYear() {
        return query.text("year");
    }

    /** The same list for programs. */
    public String getExport() {
        return query.filters("q", "stage", "year");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
