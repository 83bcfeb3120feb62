package ma.opencommune.accounts.domain;

import java.util.Set;
import ma.opencommune.kernel.Language;

/**
 * A person to invite.
 *
 * @param email mail address as {@link MailAddress} writes it
 * @param name how to greet the person
 * @param language of the mail and of what follows
 * @param roles names of the roles
 */
public record Invitation(String email, String name, Language language, Set<String> roles) {}
