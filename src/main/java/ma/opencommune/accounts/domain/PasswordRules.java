package ma.opencommune.accounts.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.kernel.Resources;

/**
 * Which passwords are taken (after NIST SP 800-63B): long ones that are not known to everybody. No rule asks for digits or signs,
 * and none expires.
 */
public final class PasswordRules {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most characters; a bound on what is hashed. */
    public static final int LONGEST = 200;

    private static final int DIFFERENT_SIGNS = 5;
    private static final Set<String> COMMON = Arrays.stream(
                    Resources.text(PasswordRules.class, "/ma/opencommune/accounts/common-passwords.txt")
                            .split("\n"))
            .map(PasswordRules::plain)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private PasswordRules() {}

    /** Why a password is not taken; text key {@code accounts.password.problem.<PROBLEM>}. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        YOURS
    }

    /** What is wrong with this password for the owner of this mail address; empty when it is good. */
    public static Optional<Problem> problem(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        String plain = plain(password);
        if (COMMON.contains(plain) || password.codePoints().distinct().count() < DIFFERENT_SIGNS) {
            return Optional.of(Problem.COMMON);
        }
        String own = plain(email);
        boolean yours = plain.equals(own) || plain.equals(plain(email.split("@", 2)[0]));
        return yours ? Optional.of(Problem.YOURS) : Optional.empty();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}
