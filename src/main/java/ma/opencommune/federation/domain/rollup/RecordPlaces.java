package ma.opencommune.federation.domain.rollup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;

/** Where a record can be read at the collectivity that owns it. */
public final class RecordPlaces {

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?)?(/[A-Za-z0-9/._-]*(?:\\?[A-Za-z0-9=&._-]*)?)");

    private RecordPlaces() {}

    /** The address of its public page; empty when there is none, or when its site is not known and not ours. */
    public static String of(Leaf leaf, CollectivityCode own, Language language) {
        Matcher address = ADDRESS.matcher(new Place("address").text(leaf.body()).orElse(""));
        if (!address.matches()) {
            return "";
        }
        String site = address.group(1) == null ? "" : address.group(1);
        String path = address.group(2);
        boolean known = !site.isEmpty() || leaf.ou().equals(own);
        return known ? site + (file(path) ? path : "/" + language.tag() + path) : "";
    }

    /** Files have no language. */
    private static boolean file(String path) {
        return path.replaceAll("\\?.*", "").contains(".");
    }
}
