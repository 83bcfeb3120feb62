package ma.opencommune.checks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;

/** At 320 pixels, which is also 400 % of 1280, nothing is cut off or has to be scrolled sideways. */
final class ReflowRules {

    private static final int NARROW = 320;

    private ReflowRules() {}

    static List<Finding> findings(Visit visit) {
        Page page = visit.page();
        ViewportSize before = page.viewportSize();
        page.setViewportSize(NARROW, 700);
        List<Finding> findings = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(PageScripts.of("reflow"))) {
            findings.add(new Finding("wider than 320 pixels", line.toString()));
        }
        page.setViewportSize(before.width, before.height);
        return findings;
    }
}
