package ma.opencommune.budgeting.domain.delivery;

import ma.opencommune.kernel.Language;

/**
 * Somebody who follows a project by mail.
 *
 * @param id its number
 * @param delivery number of the delivery
 * @param email where to
 * @param token the secret that confirms and ends it
 * @param language of the mails
 * @param confirmed whether the owner of the address said yes
 */
public record Follower(long id, long delivery, String email, String token, Language language, boolean confirmed) {}
