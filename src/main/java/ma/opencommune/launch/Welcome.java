package ma.opencommune.launch;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/** What the person at the terminal reads when everything runs. */
final class Welcome {

    private static final Map<String, String> LANGUAGES =
            Map.of("ar", "العربية", "fr", "Français", "zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "en", "English");

    private final PrintStream out;

    Welcome(PrintStream out) {
        this.out = out;
    }

    void print(Settings settings, Optional<DemoAccounts> accounts, DataDirectory data) {
        String address = settings.text("opencommune.public.address");
        out.println();
        out.println("Open Commune is ready: " + address + "/");
        for (String tag : settings.text("opencommune.languages.offered").split(",")) {
            out.println("  " + address + "/" + tag + "/  " + LANGUAGES.get(tag));
        }
        accounts.ifPresent(demo -> {
            out.println();
            out.println("Demo accounts, for " + address + "/fr/sign-in:");
            demo.people()
                    .forEach(person -> out.println(
                            String.format("  %-20s %-36s %s", person.spokenRole(), person.mail(), person.password())));
            out.println("They are kept in " + settings.path("opencommune.demo.accounts-file")
                    + " and work on this database only.");
        });
        if (settings.value("opencommune.mail.host").isEmpty()) {
            out.println();
            out.println(
                    "No mail server is configured: letters wait in the outbox and are not sent. The administrator sees them at "
                            + address + "/fr/staff/mail.");
        }
        out.println();
        out.println("Log: " + data.at(Server.LOG) + ". Stop with Ctrl-C.");
    }
}
