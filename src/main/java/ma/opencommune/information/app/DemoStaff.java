package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.accounts.domain.Colleague;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.identity.SignedIn;

/** The people of the demonstration, each doing what only their role may. */
@ApplicationScoped
class DemoStaff {

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    boolean complete() {
        return List.of(
                        Permission.INFORMATION_REGISTER,
                        Permission.INFORMATION_HANDLE,
                        Permission.INFORMATION_SIGN,
                        Permission.PUBLISH)
                .stream()
                .noneMatch(permission -> colleagues.whoMay(permission).isEmpty());
    }

    void clerk() {
        become(Role.DESK_CLERK, Permission.INFORMATION_REGISTER);
    }

    long officer() {
        return become(Role.INFORMATION_OFFICER, Permission.INFORMATION_HANDLE);
    }

    void head() {
        become(Role.HEAD, Permission.INFORMATION_SIGN);
    }

    void publisher() {
        become(Role.PUBLISHER, Permission.PUBLISH);
    }

    private long become(Role role, Permission permission) {
        Colleague one = colleagues.whoMay(permission).get(0);
        account.is(new SignedIn(one.id(), one.name(), Set.of(role), 0, clock.instant()));
        return one.id();
    }
}
