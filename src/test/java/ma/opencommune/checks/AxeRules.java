package ma.opencommune.checks;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/**
 * axe-core with the rules of WCAG 2.0 to 2.2, levels A and AA, and its best practices; none is switched off. It runs in the page itself
 * (its legacy mode): no page has a frame of another origin, and a second page for each check costs more than the check. What passes is not
 * described: that takes longer than looking for what does not.
 */
final class AxeRules {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private AxeRules() {}

    static List<Finding> findings(Visit visit) {
        AxeRunOptions only = new AxeRunOptions();
        only.setResultTypes(List.of("violations"));
        return new AxeBuilder(visit.page())
                .options(only).setLegacyMode(true).withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> new Finding(rule.getId() + " (" + rule.getHelp() + ")", node.getHtml())))
                        .toList();
    }
}
