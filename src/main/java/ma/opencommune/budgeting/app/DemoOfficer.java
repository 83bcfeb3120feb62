package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.accounts.domain.Colleague;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.identity.SignedIn;

/** The budget officer of the demonstration. */
@ApplicationScoped
class DemoOfficer {

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    boolean known() {
        return !colleagues.whoMay(Permission.BUDGET_MANAGE).isEmpty();
    }

    void begin() {
        Colleague one = colleagues.whoMay(Permission.BUDGET_MANAGE).get(0);
        account.is(new SignedIn(one.id(), one.name(), Set.of(Role.BUDGET_OFFICER), 0, clock.instant()));
    }
}
