package ma.opencommune.budgeting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The options as chosen on the page, by the names that the programs' address and the command line know. */
public class CountChoices {

    private static final Map<String, String> USUAL = Map.of(
            "completion",
            "none",
            "step",
            "1",
            "finish",
            "none",
            "ties",
            "declared",
            "misfit",
            "skip",
            "comparison",
            "none",
            "minimumVotes",
            "0",
            "envelopes",
            "none");
    private static final Pattern UPPER = Pattern.compile("([A-Z])");

    private final Map<String, String> values = new LinkedHashMap<>(Map.of("rule", "equal-shares"));

    CountChoices() {
        values.putAll(USUAL);
    }

    /** For the fields of the page. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Those that say something: what is empty or usual is left out. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank() && !value.strip().equals(USUAL.get(name))) {
                said.put(name, value.strip());
            }
        });
        return said;
    }

    /** The same count on a terminal. */
    String command(String file) {
        StringBuilder command = new StringBuilder("java -jar open-commune-recount.jar ").append(quoted(file));
        said().forEach((name, value) -> command.append(" --")
                .append(UPPER.matcher(name)
                        .replaceAll(found -> "-" + found.group(1).toLowerCase(java.util.Locale.ROOT)))
                .append(' ')
                .append(quoted(value)));
        return command.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}._,/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
