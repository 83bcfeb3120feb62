package ma.opencommune.federation.rest;

import java.util.List;
import java.util.regex.Pattern;
import ma.opencommune.platform.web.ApiQuery;

/** Places and sizes in a question. */
final class Places {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,15}");

    private Places() {}

    /** The whole number within these bounds; a problem, and the least, when it is none. */
    static long read(ApiQuery query, String name, long least, long most) {
        String text = query.text(name);
        long number = FORM.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (!query.has(name) && least == 0 && name.equals("from")) {
            return 0;
        }
        if (number < least || number > most) {
            query.refuse(name, List.of("a whole number from " + least + " to " + most));
            return least;
        }
        return number;
    }
}
