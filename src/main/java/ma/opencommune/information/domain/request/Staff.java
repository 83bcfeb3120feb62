package ma.opencommune.information.domain.request;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What those who work on a case are called; for staff only, a requester never reads it.
 *
 * @param names by the number of the account
 */
public record Staff(Map<Long, String> names) {

    /** The name; empty for the requester, the system and an account that is not known. */
    public String name(OptionalLong account) {
        return account.isPresent() ? names.getOrDefault(account.getAsLong(), "") : "";
    }
}
