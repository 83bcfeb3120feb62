package ma.opencommune.information.domain.request;

import java.util.Map;

/**
 * What somebody wants to be told of: one entry of the register, or all that a search finds.
 *
 * @param entry number of the entry; empty for a search
 * @param search the search; says nothing for one entry, or for everything
 */
public record Wish(String entry, RegisterSearch search) {

    private static final String BETWEEN = "\u001E";

    /** One entry. */
    public static Wish entry(String number) {
        return new Wish(number, new RegisterSearch(Map.of()));
    }

    /** All that a search finds. */
    public static Wish search(RegisterSearch search) {
        return new Wish("", search);
    }

    /** As one text, to be sealed. */
    public String text() {
        StringBuilder text = new StringBuilder(entry);
        search.given()
                .forEach((name, value) ->
                        text.append(BETWEEN).append(name).append('=').append(value));
        return text.toString();
    }

    /** From such a text. */
    public static Wish parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Wish(parts[0], RegisterSearch.of(name -> {
            for (String part : parts) {
                if (part.startsWith(name + "=")) {
                    return part.substring(name.length() + 1);
                }
            }
            return "";
        }));
    }
}
