package ma.opencommune.accounts.domain;

import ma.opencommune.kernel.Language;

/**
 * Where somebody who works here is written to.
 *
 * @param id number of the account
 * @param email mail address
 * @param language in which the person is written to
 */
public record Letterbox(long id, String email, Language language) {}
