package ma.opencommune.platform.config;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The example file, written from the catalogue. Run this class to print it. */
public final class Example {

    /** Where it stands in the project. */
    public static final String FILE = "config/open-commune.properties.example";

    private static final int WIDTH = 110;

    private Example() {}

    /** Prints the example file. */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
    }

    /** The whole file. */
    public static String text() {
        return String.join("\n", lines()) + "\n";
    }

    /** Where the example shows a setting, as "Example, line 12: opencommune.timezone=Africa/Casablanca". */
    static String help(Setting setting) {
        int line = lines().indexOf(setting.line()) + 1;
        return "Example, line " + line + ": " + setting.key() + "=" + setting.example();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Open Commune: every key of the configuration. Copy to config/open-commune.properties and edit the copy.");
        lines.add(
                "# UTF-8. A line without # must be set; the others show the default, or an example where there is none.");
        lines.add(
                "# A key can also come from the environment (OPENCOMMUNE_DATABASE_URL), which wins over secret files,");
        lines.add("# and those over this file. A key that is not listed here is refused.");
        for (Map.Entry<String, List<Setting>> section : Catalogue.sections().entrySet()) {
            lines.add("");
            lines.add("# ---- " + section.getKey());
            for (Setting setting : section.getValue()) {
                lines.add("");
                wrap(setting.meaning() + ".", lines);
                wrap(value(setting), lines);
                lines.add(setting.line());
            }
        }
        return lines;
    }

    private static String value(Setting setting) {
        String standard = switch (setting.need()) {
            case REQUIRED -> "Must be set.";
            case DEFAULT -> "Default: " + setting.example() + ".";
            case OPEN -> "May be left out.";
        };
        return "Value: " + setting.check().expects() + ". " + standard;
    }

    private static void wrap(String text, List<String> lines) {
        StringBuilder line = new StringBuilder("#");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }
}
