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
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.RegisterSearch;
import ma.opencommune.information.domain.request.RowPage;
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
    private RegisterSearch search;
    private RowPage<RegisterRow> page;

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        search = RegisterSearch.of(query::text);
        page = register.page(search.filter(), query.offset(SIZE), SIZE);
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
                "/" + going.language().tag() + "/information/register" + search.query());
    }

    /** What was asked for. */
    public RegisterSearch getSearch() {
        return search;
    }

    /** Grounds of refusal to choose from. */
    public Ground[] getGrounds() {
        return Ground.values();
    }

    /** Services to choose from. */
    public List<String> getServices() {
        return register.services();
    }

    /** The same list for programs. */
    public String getExport() {
        return search.query();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
