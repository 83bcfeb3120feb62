package ma.opencommune.platform.config;

import static ma.opencommune.platform.config.Setting.standard;

import java.util.List;

/** The keys that bound what a stranger can send, and how often. */
final class LimitSettings {

    private static final String KEY = "opencommune.limits.";

    private LimitSettings() {}

    static List<Setting> sizes() {
        return List.of(
                standard(
                        KEY + "body-bytes",
                        "Largest body of a request without files",
                        Check.whole("bytes", 1_024, 1_073_741_824),
                        "1048576"),
                standard(
                        "opencommune.files.max-megabytes",
                        "Largest file that is taken; times the number of files, the largest form with files",
                        Check.whole("megabytes", 1, 1_024),
                        "10"),
                standard(KEY + "files-per-request", "Most files in one form", Check.whole("files", 1, 20), "5"));
    }

    static List<Setting> paces() {
        return List.of(
                pace("posts-per-address", "Forms a stranger sends from one network address in 15 minutes", "600"),
                pace(
                        "searches-per-address",
                        "Searches and documents a stranger asks for from one network address in 15 minutes",
                        "1200"),
                pace("api-per-address", "Questions of programs from one network address in 15 minutes", "6000"),
                pace("bundles-per-address", "Bundles of other nodes from one network address in 15 minutes", "12000"),
                pace("counts-per-address", "Counts of elections from one network address in 15 minutes", "1200"),
                pace(
                        "sign-ins-per-account",
                        "Passwords tried for one account from one network address, or codes tried for it, in 15 minutes",
                        "5"),
                pace(
                        "sign-ins-from-all-addresses",
                        "Passwords tried for one account from all network addresses together in 15 minutes",
                        "60"),
                pace("sign-ins-per-address", "Passwords and codes tried from one network address in 15 minutes", "100"),
                pace("resets-per-account", "Reset mails asked for one account in an hour", "3"),
                pace("resets-per-address", "Reset mails asked from one network address in an hour", "30"),
                pace("requests-per-contact", "Information requests of one mail address or phone in a day", "10"),
                pace("requests-per-address", "Information requests from one network address in an hour", "60"),
                pace(
                        "subscriptions-per-contact",
                        "Mails that ask one address whether it wants a subscription in a day",
                        "5"),
                pace("subscriptions-per-address", "Subscriptions asked for from one network address in an hour", "20"),
                pace(
                        "proposals-per-address",
                        "Proposals, comments and supports from one network address in an hour",
                        "60"),
                pace("barriers-per-address", "Reports of barriers from one network address in an hour", "20"));
    }

    private static Setting pace(String key, String meaning, String most) {
        return standard(KEY + key, meaning, Check.whole("times", 1, 1_000_000), most);
    }
}
