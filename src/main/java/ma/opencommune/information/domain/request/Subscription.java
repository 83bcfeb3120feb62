package ma.opencommune.information.domain.request;

import java.time.Instant;
import ma.opencommune.kernel.Language;

/**
 * A wish to be told of the register by mail.
 *
 * @param id inside
 * @param email the address; sealed at rest
 * @param token opens the page that confirms and ends it
 * @param language of the mails
 * @param wish what to be told of
 * @param confirmed whether the owner of the address has said yes
 * @param seen up to when changes were told
 */
public record Subscription(
        long id, String email, Token token, Language language, Wish wish, boolean confirmed, Instant seen) {}
