package ma.opencommune.budgeting.web;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** What is typed in a form, by the name of its field. A field that was left empty holds an empty text, never nothing. */
public class Fields extends HashMap<String, String> {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String put(String name, @Nullable String typed) {
        return super.put(name, typed == null ? "" : typed);
    }
}
