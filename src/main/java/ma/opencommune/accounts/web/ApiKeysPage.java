package ma.opencommune.accounts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.opencommune.accounts.app.ApiKeys;
import ma.opencommune.accounts.domain.ApiKeyRow;
import ma.opencommune.accounts.domain.ApiScope;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;

/** Keys of programs, for the administrator: made, shown once, ended. */
@Named
@RequestScoped
public class ApiKeysPage {

    private static final int LONGEST_NAME = 80;

    @Inject
    Visit visit;

    @Inject
    ApiKeys keys;

    @Inject
    FieldErrors errors;

    private String name = "";
    private String hourly = "";
    private String secret = "";
    private Set<ApiScope> scopes = EnumSet.noneOf(ApiScope.class);

    @PostConstruct
    void read() {
        name = PlainText.line(visit.parameter("name"));
        hourly = visit.parameter("hourly").isEmpty()
                ? "100"
                : visit.parameter("hourly").strip();
        String[] sent = visit.request().getParameterValues("scope");
        List<String> chosen = sent == null ? List.of() : Arrays.asList(sent);
        scopes = EnumSet.noneOf(ApiScope.class);
        Arrays.stream(ApiScope.values())
                .filter(one -> chosen.contains(one.name()))
                .forEach(scopes::add);
    }

    /** Makes a key; its secret stands on the page that answers, and nowhere else. */
    public void make() {
        boolean number = hourly.matches("[1-9][0-9]{0,4}") && Integer.parseInt(hourly) <= ApiKeys.MOST;
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put("name", "accounts.keys.error.name");
        } else if (scopes.isEmpty()) {
            errors.put("scope", "accounts.keys.error.scope");
        } else if (!number) {
            errors.put("hourly", "accounts.keys.error.hourly");
        } else {
            secret = keys.make(name, scopes, Integer.parseInt(hourly));
        }
    }

    /** Ends a key. */
    public void revoke() {
        String id = visit.parameter("id");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("key");
        }
        keys.revoke(Long.parseLong(id));
        visit.goTo("/staff/api-keys");
    }

    public List<ApiKeyRow> getRows() {
        return keys.all();
    }

    /** Those that work. */
    public List<ApiKeyRow> getWorking() {
        return getRows().stream().filter(key -> key.revoked().isEmpty()).toList();
    }

    public List<ApiScope> getScopes() {
        return List.of(ApiScope.values());
    }

    /** Whether a scope was chosen. */
    public boolean chosen(ApiScope scope) {
        return scopes.contains(scope);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHourly() {
        return hourly;
    }

    public void setHourly(String hourly) {
        this.hourly = hourly;
    }

    /** The secret of the key that was just made; empty otherwise. */
    public String getSecret() {
        return secret;
    }
}
