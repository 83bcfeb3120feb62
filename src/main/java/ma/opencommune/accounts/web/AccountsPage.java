package ma.opencommune.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.opencommune.accounts.app.Accounts;
import ma.opencommune.accounts.domain.AccountQuery;
import ma.opencommune.accounts.domain.AccountRow;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.web.Pager;

/** The list of accounts, for the administrator. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int LONGEST_SEARCH = 100;

    @Inject
    Visit visit;

    @Inject
    Accounts accounts;

    @Inject
    CurrentLanguage language;

    private long count = -1;

    /** The accounts of this page. */
    public List<AccountRow> getRows() {
        return accounts.list(new AccountQuery(getSearch(), getSort(), getPager().page() - 1));
    }

    /** How many accounts match. */
    public long getCount() {
        if (count < 0) {
            count = accounts.count(new AccountQuery(getSearch(), getSort(), 0));
        }
        return count;
    }

    /** The way through the pages. */
    public Pager getPager() {
        String address = "/" + language.getTag() + "/staff/accounts?" + getFilter();
        return Pager.of(number(visit.parameter("page")), getCount(), AccountQuery.ROWS, address);
    }

    /** The filters as they stand in an address. */
    public String getFilter() {
        return "search=" + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8) + "&sort=" + getSort();
    }

    /** What is searched for. */
    public String getSearch() {
        String search = visit.parameter("search").strip();
        return search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }

    /** The order. */
    public AccountQuery.Sort getSort() {
        return sort(visit.parameter("sort"));
    }

    /** The orders to choose from. */
    public AccountQuery.Sort[] getSorts() {
        return AccountQuery.Sort.values();
    }

    static AccountQuery.Sort sort(String name) {
        for (AccountQuery.Sort sort : AccountQuery.Sort.values()) {
            if (sort.name().equals(name)) {
                return sort;
            }
        }
        return AccountQuery.Sort.NAME;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
