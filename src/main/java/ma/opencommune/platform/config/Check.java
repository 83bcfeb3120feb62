package ma.opencommune.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a setting accepts.
 *
 * @param expects what a right value is, as in "a port number from 1 to 65535"
 * @param accepts whether a value is one
 */
public record Check(String expects, Predicate<String> accepts) {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*|[0-9a-fA-F:]+");

    /** Any text that is not blank. */
    public static Check text(String expects) {
        return new Check(expects, value -> !value.isBlank());
    }

    /** A text of this form. */
    public static Check form(String expects, String pattern) {
        return new Check(expects, Pattern.compile(pattern).asMatchPredicate());
    }

    /** A whole number of something, within these bounds. */
    public static Check whole(String unit, long least, long most) {
        return new Check(
                "a whole number of " + unit + " from " + least + " to " + most,
                value -> WHOLE.matcher(value).matches()
                        && Long.parseLong(value) >= least
                        && Long.parseLong(value) <= most);
    }

    /** A TCP port. */
    public static Check port() {
        return new Check("a port number from 1 to 65535", whole("", 1, 65_535).accepts());
    }

    /** One of these words. */
    public static Check word(String... words) {
        return new Check("one of " + String.join(", ", words), List.of(words)::contains);
    }

    /** Some of these words, separated by commas, none twice. */
    public static Check words(String... words) {
        return new Check("one or more of " + String.join(", ", words) + ", separated by commas", value -> {
            List<String> given = List.of(value.split(",", -1));
            return List.of(words).containsAll(given)
                    && given.stream().distinct().count() == given.size();
        });
    }

    /** The name or address of a machine. */
    public static Check host() {
        return new Check("the name or address of a machine", HOST.asMatchPredicate());
    }

    /** A path on this machine. */
    public static Check path() {
        return new Check(
                "a path, absolute or from the directory the server is started in",
                value -> !value.isBlank() && value.indexOf('\0') < 0);
    }

    /** The JDBC address of a MariaDB database. */
    public static Check mariadb() {
        return form(
                "a JDBC address of a MariaDB database, as jdbc:mariadb://HOST:PORT/DATABASE",
                "jdbc:mariadb:[^/\\s]*//[^/\\s]+/[A-Za-z0-9_-]+(\\?\\S*)?");
    }

    /** The address of a web server, without path and without a slash at the end. */
    public static Check webAddress() {
        return new Check("an address that starts with http:// or https:// and has no slash at the end", value -> {
            try {
                URI uri = new URI(value);
                return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                        && uri.getHost() != null
                        && !value.endsWith("/");
            } catch (URISyntaxException none) {
                return false;
            }
        });
    }

    /** A time zone of the tz database. */
    public static Check zone() {
        return new Check("a time zone of the tz database, as Africa/Casablanca", value -> {
            try {
                return ZoneId.of(value).getId().indexOf('/') > 0;
            } catch (DateTimeException unknown) {
                return false;
            }
        });
    }
}
