package ma.opencommune.accounts.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses as accounts are found by them: {@code  Amina@Example.ma } is {@code amina@example.ma}. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:\\\\]+@[^\\s@<>\",;:\\\\]+\\.[^\\s@<>\",;:\\\\.]+");

    private MailAddress() {}

    /** The address trimmed and in small letters; empty when it is none. */
    public static Optional<String> parse(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean good = address.length() <= LONGEST && SHAPE.matcher(address).matches();
        return good ? Optional.of(address) : Optional.empty();
    }
}
