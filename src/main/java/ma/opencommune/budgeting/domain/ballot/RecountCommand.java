package ma.opencommune.budgeting.domain.ballot;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.cycle.RuleSettings;

/** The command by which anyone counts a published file again. */
public final class RecountCommand {

    private static final Pattern UPPER = Pattern.compile("([A-Z])");

    private RecountCommand() {}

    /** Everything declared, in full. */
    public static String of(Declaration declaration, String file) {
        StringBuilder command = new StringBuilder("java -jar open-commune-recount.jar ").append(file);
        for (Map.Entry<String, String> one : RuleSettings.count(declaration).entrySet()) {
            if (!one.getValue().isEmpty()) {
                String name = UPPER.matcher(one.getKey())
                        .replaceAll(found -> "-" + found.group(1).toLowerCase(Locale.ROOT));
                boolean plain = one.getValue().matches("[A-Za-z0-9._,-]+");
                command.append(" --").append(name).append(' ');
                command.append(plain ? one.getValue() : "'" + one.getValue() + "'");
            }
        }
        return command.toString();
    }
}
