package ma.opencommune.platform.config;

import static ma.opencommune.platform.config.Setting.open;
import static ma.opencommune.platform.config.Setting.required;
import static ma.opencommune.platform.config.Setting.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys of the configuration, in the order of {@code config/open-commune.properties.example}, which is written from here. */
public final class Catalogue {

    /** What every key starts with. */
    public static final String PREFIX = "opencommune.";

    private static final String CODE = "(?!00\\.)[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2}\\.[0-9]{1,2})?)?";
    private static final Check NAME = Check.text("a name");
    private static final Check MAIL = Check.form("a mail address", "[^@\\s<>]+@[^@\\s<>]+");
    private static final Check ID = Check.text("a text");

    private Catalogue() {}

    /** The keys by section title. */
    public static Map<String, List<Setting>> sections() {
        Map<String, List<Setting>> sections = new LinkedHashMap<>();
        sections.put("Where settings are read from (only as -D of the command line or in the environment)", sources());
        sections.put("Who this node is", collectivity());
        sections.put("Database: MariaDB 10.11 or 11.4", database());
        sections.put("Files and secrets", files());
        sections.put("Addresses", addresses());
        sections.put("Languages and time", languages());
        sections.put("Mail", mail());
        sections.put("Text messages", texts());
        sections.put("Limits", LimitSettings.sizes());
        sections.put(
                "How often strangers may do things; many people can share one network address", LimitSettings.paces());
        sections.put("Sign-in and signatures", identity());
        sections.put("Access to information", information());
        sections.put("Federation: what is told to the collectivity above", federation());
        sections.put("Sign-in through an OpenID provider", openId());
        sections.put("The starter program: data, memory, several nodes, demo", starter());
        return sections;
    }

    /** All keys. */
    public static List<Setting> all() {
        return sections().values().stream().flatMap(List::stream).toList();
    }

    /** The setting of this key. */
    public static Optional<Setting> find(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static List<Setting> sources() {
        return List.of(
                open(
                        "opencommune.config.file",
                        "The file with all other keys. The starter program takes config/open-commune.properties when it is there",
                        Check.path(),
                        "/etc/open-commune/open-commune.properties"),
                open(
                        "opencommune.config.secrets",
                        "A directory of secret files: the name of each is a key, its first line the value. They win over the file",
                        Check.path(),
                        "/run/secrets"));
    }

    private static List<Setting> collectivity() {
        String key = "opencommune.collectivity.";
        return List.of(
                required(
                        key + "code",
                        "Geographic code of the collectivity (HCP); its level follows from it: 00 the country, 01 a region,"
                                + " 01.571 a province or prefecture, 01.571.01.11 a commune. Names, parent and population come from"
                                + " the country's list",
                        Check.form("a geographic code, as 00, 01, 01.571 or 01.571.01.11", CODE),
                        "01.571.01.11"),
                open(
                        key + "type",
                        "What it is called in law, where the list is to be overridden",
                        Check.word("country", "region", "province", "prefecture", "urban", "rural"),
                        "urban"),
                open(key + "name.ar", "Its name in Arabic, over the list's", NAME, "تطوان"),
                open(key + "name.fr", "Its name in French, over the list's", NAME, "Tétouan"),
                open(key + "name.zgh", "Its name in Amazigh, in Tifinagh", NAME, "ⵜⵉⵟⵟⴰⵡⵉⵏ"),
                open(key + "name.en", "Its name in English", NAME, "Tetouan"),
                open(
                        key + "parent",
                        "Code of the collectivity above, over the list's",
                        Check.form("a geographic code", CODE),
                        "01.571"),
                open(
                        key + "population",
                        "Inhabitants, over the census of the list",
                        Check.whole("inhabitants", 1, 100_000_000),
                        "422757"),
                open(
                        key + "prefix",
                        "First letters of reference numbers; else the first three of the French name",
                        Check.form("two to six letters from A to Z", "[A-Z]{2,6}"),
                        "TET"),
                open(
                        key + "emblem",
                        "File with its emblem, a PNG, JPEG or WebP of at most 16 KB; square, at least 80 pixels wide",
                        Check.path(),
                        "/etc/open-commune/emblem.png"));
    }

    private static List<Setting> database() {
        return List.of(
                required(
                        "opencommune.database.url",
                        "Address of the database. It must exist, with the character set utf8mb4; the application makes its tables",
                        Check.mariadb(),
                        "jdbc:mariadb://127.0.0.1:3306/open_commune"),
                required("opencommune.database.user", "User with all rights on that database", ID, "open_commune"),
                required("opencommune.database.password", "Its password; better in a secret file", ID, "change-me")
                        .kept());
    }

    private static List<Setting> files() {
        return List.of(
                required(
                        "opencommune.files.directory",
                        "Directory of the files people send and receive; all nodes must see the same one",
                        Check.path(),
                        "/var/lib/open-commune/files"),
                required(
                        "opencommune.vault.key-file",
                        "File with the key (64 hexadecimal digits) that seals personal data in the database. Without it the"
                                + " data cannot be read: keep a copy apart from the backups",
                        Check.path(),
                        "/etc/open-commune/vault.key"),
                open(
                        "opencommune.clamav.host",
                        "Machine of the ClamAV daemon that checks each file before it is given out",
                        Check.host(),
                        "127.0.0.1"),
                standard("opencommune.clamav.port", "Its port", Check.port(), "3310"));
    }

    private static List<Setting> addresses() {
        return List.of(
                standard(
                        "opencommune.public.address",
                        "The address people use, for links in mails. With https, cookies are only sent encrypted",
                        Check.webAddress(),
                        "http://127.0.0.1:8080"),
                open(
                        "opencommune.proxy.trusted",
                        "Addresses of the reverse proxies before this node, whose X-Forwarded-For is believed, separated by"
                                + " commas",
                        Check.form("addresses, separated by commas", "[0-9a-fA-F.:]+(,[0-9a-fA-F.:]+)*"),
                        "127.0.0.1"),
                standard(
                        "opencommune.http.address",
                        "Starter program: the address of this machine it listens on; 0.0.0.0 for all",
                        Check.host(),
                        "127.0.0.1"),
                standard("opencommune.http.port", "Starter program: the port it listens on", Check.port(), "8080"));
    }

    private static List<Setting> languages() {
        return List.of(
                standard(
                        "opencommune.languages.offered",
                        "Languages pages are offered in, in the order shown",
                        Check.words("ar", "fr", "zgh", "en"),
                        "ar,fr,zgh,en"),
                standard(
                        "opencommune.languages.default",
                        "Language of a reader who asked for none of them",
                        Check.word("ar", "fr", "zgh", "en"),
                        "ar"),
                standard(
                        "opencommune.timezone", "Time zone of dates and deadlines", Check.zone(), "Africa/Casablanca"));
    }

    private static List<Setting> mail() {
        return List.of(
                open(
                        "opencommune.mail.host",
                        "SMTP server; without it letters wait in the outbox",
                        Check.host(),
                        "smtp.example.ma"),
                standard("opencommune.mail.port", "Its port", Check.port(), "587"),
                standard(
                        "opencommune.mail.security",
                        "Encryption of the connection",
                        Check.word("none", "starttls", "tls"),
                        "starttls"),
                open("opencommune.mail.user", "User, where the server wants one", ID, "open-commune"),
                open("opencommune.mail.password", "Its password; better in a secret file", ID, "change-me")
                        .kept(),
                standard("opencommune.mail.from", "Sender of all letters", MAIL, "no-reply@localhost"));
    }

    private static List<Setting> texts() {
        return List.of(
                open(
                        "opencommune.sms.url",
                        "Gateway that takes a text message as JSON (from, to, text); without it no code goes by text message",
                        Check.webAddress(),
                        "https://sms.example.ma/send"),
                open("opencommune.sms.token", "Bearer token for it; better in a secret file", ID, "change-me")
                        .kept(),
                standard("opencommune.sms.from", "Sender of text messages", NAME, "Commune"),
                standard(
                        "opencommune.sms.most-per-day",
                        "Most text messages a day, because each one costs",
                        Check.whole("messages", 0, 1_000_000),
                        "2000"));
    }

    private static List<Setting> identity() {
        return List.of(
                open(
                        "opencommune.identity.first-administrator",
                        "On an empty database, this person is invited by mail as the first administrator",
                        MAIL,
                        "it@example.ma"),
                standard(
                        "opencommune.identity.staff-code",
                        "Whether staff must also give a one-time code of an authenticator at sign-in",
                        Check.word("required", "optional"),
                        "required"),
                standard(
                        "opencommune.identity.idle-minutes",
                        "Minutes without a request after which a sign-in ends",
                        Check.whole("minutes", 5, 1_440),
                        "30"),
                standard(
                        "opencommune.identity.session-hours",
                        "Hours after which a sign-in ends in any case",
                        Check.whole("hours", 1, 168),
                        "12"),
                standard(
                        "opencommune.identity.password-rounds",
                        "Rounds of PBKDF2 over a password: more is slower for a thief and for the server",
                        Check.whole("rounds", 1_000, 10_000_000),
                        "210000"));
    }

    private static List<Setting> information() {
        return List.of(
                open(
                        "opencommune.information.regimes-file",
                        "CSV file of further legal regimes (regime, valid_from, term, amount, unit, article; every term), beside law 31-13 as shipped; what is received from a regime’s first day on falls under it",
                        Check.path(),
                        "/etc/open-commune/regimes.csv"),
                standard(
                        "opencommune.information.reminder-hour",
                        "From this hour of a working day officers and head are reminded of requests near their due date",
                        Check.whole("hour of the day", 0, 23),
                        "8"),
                standard(
                        "opencommune.information.digest-hour",
                        "From this hour subscribers are told by mail what changed in the public register, once a day",
                        Check.whole("hour of the day", 0, 23),
                        "7"),
                standard(
                        "opencommune.information.sign-alone",
                        "Whether the person who wrote an answer may also sign it, in a commune with one officer",
                        Check.word("true", "false"),
                        "false"));
    }

    private static List<Setting> federation() {
        return List.of(
                open(
                        "opencommune.federation.key-file",
                        "File with the private key that signs this node's log; made at the first start, readable only by the"
                                + " service. Without this setting it lies in the files directory. All nodes of one commune must see"
                                + " the same one. Keep a copy apart from the backups",
                        Check.path(),
                        "/var/lib/open-commune/federation.key"),
                open(
                                "opencommune.federation.key",
                                "The key itself instead of a file, from a secret: 64 hexadecimal digits; before a change of key, the"
                                        + " next one behind a comma",
                                Check.form(
                                        "64 hexadecimal digits, more behind commas",
                                        "[0-9a-fA-F]{64}(,[0-9a-fA-F]{64}){0,2}"),
                                "0".repeat(64))
                        .kept());
    }

    private static List<Setting> openId() {
        return List.of(
                open(
                        "opencommune.oidc.issuer",
                        "Address of the provider; with it, its sign-in button is shown",
                        Check.form("an address that starts with https:// or http://", "https?://\\S+"),
                        "https://id.example.ma/realms/commune"),
                open("opencommune.oidc.client-id", "Name of this application there", ID, "open-commune"),
                open("opencommune.oidc.client-secret", "Its secret; better in a secret file", ID, "change-me")
                        .kept());
    }

    private static List<Setting> starter() {
        return List.of(
                standard(
                        "opencommune.data.directory",
                        "Directory of what the starter program keeps: its logs and, without a database of one's own, the"
                                + " database, files and key",
                        Check.path(),
                        "data"),
                standard(
                        "opencommune.memory",
                        "Largest heap of the server",
                        Check.whole("megabytes", 256, 65_536),
                        "320"),
                open(
                        "opencommune.cluster.members",
                        "All nodes of the grid, this one too; without it the node stands alone",
                        Check.form(
                                "HOST:PORT of each node, separated by commas", "[^,:\\s]+:[0-9]+(,[^,:\\s]+:[0-9]+)*"),
                        "10.0.0.1:6900,10.0.0.2:6900"),
                open(
                        "opencommune.cluster.address",
                        "This node's own address in that list",
                        Check.form("HOST:PORT", "[^,:\\s]+:[0-9]+"),
                        "10.0.0.1:6900"),
                standard(
                        "opencommune.demo",
                        "Whether an empty database is filled with a demo commune. Never where people work",
                        Check.word("true", "false"),
                        "false"),
                open(
                        "opencommune.demo.accounts-file",
                        "File with the accounts of the demo, one line ROLE=mail,password each",
                        Check.path(),
                        "data/demo-accounts.properties"));
    }
}
