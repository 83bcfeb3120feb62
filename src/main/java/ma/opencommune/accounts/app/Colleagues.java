package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.accounts.domain.AccountState;
import ma.opencommune.accounts.domain.Colleague;
import ma.opencommune.accounts.domain.Letterbox;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;

/**
 * Who works here, by name: for pages of staff, never for the public. Whoever asks has checked that the reader may know.
 */
@ApplicationScoped
@Transactional
public class Colleagues {

    @Inject
    AccountStore store;

    /** The names of these accounts, closed ones included; a number without account has none. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        for (Account account : store.byIds(ids)) {
            names.put(account.id(), account.name());
        }
        return names;
    }

    /** Those who can sign in and may do this, by name. */
    public List<Colleague> whoMay(Permission permission) {
        return store.active(roles(permission)).stream()
                .map(account -> new Colleague(account.id(), account.name()))
                .toList();
    }

    /** Where those are written to who can sign in and may do this. */
    public List<Letterbox> letterboxes(Permission permission) {
        return store.active(roles(permission)).stream()
                .map(account -> new Letterbox(
                        account.id(),
                        account.email(),
                        Language.parse(account.language()).orElse(Language.FR)))
                .toList();
    }

    /** Whether this account can be used and may do this. */
    public boolean may(long id, Permission permission) {
        return store.byId(id)
                .filter(account -> account.state() == AccountState.ACTIVE)
                .filter(account -> account.roles().stream().anyMatch(roles(permission)::contains))
                .isPresent();
    }

    private static Set<String> roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(Role::name)
                .collect(Collectors.toSet());
    }
}
