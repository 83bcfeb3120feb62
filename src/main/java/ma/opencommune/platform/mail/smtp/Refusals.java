package ma.opencommune.platform.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.mail.domain.Trouble;

/** Reads the answer of the server: its three-digit code says whether a later try makes sense (RFC 5321, 4.2.1). */
final class Refusals {

    private static final Pattern CODE = Pattern.compile("(?:^|[\\s:])([45])[0-9]{2}(?:[ -]|$)");

    private Refusals() {}

    static Trouble trouble(MessagingException fault) {
        if (!(fault instanceof SendFailedException)) {
            return code(fault) == '0' ? Trouble.UNREACHABLE : byCode(fault);
        }
        return byCode(fault);
    }

    private static Trouble byCode(MessagingException fault) {
        return code(fault) == '5' ? Trouble.REFUSED_FOR_EVER : Trouble.REFUSED_FOR_NOW;
    }

    /** The first digit of the deepest answer that has a code; 0 when the server said nothing. */
    private static char code(MessagingException fault) {
        char found = '0';
        Exception at = fault;
        while (at != null) {
            Matcher matcher = CODE.matcher(String.valueOf(at.getMessage()));
            if (matcher.find()) {
                found = matcher.group(1).charAt(0);
            }
            at = at instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return found;
    }
}
