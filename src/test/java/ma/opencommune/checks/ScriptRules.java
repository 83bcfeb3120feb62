package ma.opencommune.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public page sends no script but an own deferred file that it does not need, no handler and no inline style, so that it is the same page with JavaScript on and off.
 */
final class ScriptRules {

    private static final Pattern BANNED = Pattern.compile(
            "<script(?! src=\"/assets/[a-z]+\\.js\" defer=\"defer\">)[^>]*>|\\son[a-z]+\\s*=\\s*[\"'][^\"']*|<style[^>]*>|\\sstyle\\s*=\\s*[\"'][^\"']*|javascript:");

    private ScriptRules() {}

    static List<Finding> findings(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        Matcher banned = BANNED.matcher(visit.html());
        while (banned.find()) {
            findings.add(new Finding("script or inline style", banned.group()));
        }
        return findings;
    }
}
