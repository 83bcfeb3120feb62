package ma.opencommune.accounts.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param id its number
 * @param email mail address
 * @param name how the person is called
 * @param state whether it can be used
 * @param roles names of the roles held, in the order of the house
 * @param code whether a one-time code is set up
 * @param lastSignIn when the last sign-in was; none before the first
 */
public record AccountRow(
        long id,
        String email,
        String name,
        AccountState state,
        List<String> roles,
        boolean code,
        @Nullable Instant lastSignIn) {

    public long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public AccountState getState() {
        return state;
    }

    public List<String> getRoles() {
        return roles;
    }

    public boolean isCode() {
        return code;
    }

    public @Nullable Instant getLastSignIn() {
        return lastSignIn;
    }

    public boolean isDisabled() {
        return state == AccountState.DISABLED;
    }

    public boolean isInvited() {
        return state == AccountState.INVITED;
    }
}
