package ma.opencommune.accounts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The key of a program, without its secret.
 *
 * @param id inside
 * @param name whose it is
 * @param scopes what it may do
 * @param hourly how many requests an hour
 * @param created when it was made
 * @param lastUsed when it was used last, to the minute
 * @param revoked when it ended
 */
public record ApiKeyRow(
        long id,
        String name,
        Set<ApiScope> scopes,
        int hourly,
        Instant created,
        Optional<Instant> lastUsed,
        Optional<Instant> revoked) {}
