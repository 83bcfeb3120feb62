package ma.opencommune.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everything a page is held to. Each checker must find something on the bad page kept for it, or the build fails. */
enum Checker {
    /** WCAG 2.0 to 2.2 A and AA, and best practice, by axe-core. */
    AXE(AxeRules::findings),
    /** Valid HTML, by the Nu checker. */
    HTML(HtmlRules::findings),
    /** No script is needed and none is sent. */
    NO_SCRIPT(ScriptRules::findings),
    /** Bytes and requests. */
    WEIGHT(WeightRules::findings),
    /** What can be pressed is at least 44 pixels high and wide. */
    TARGETS(visit -> script(visit, "targets")),
    /** Nothing has to be scrolled sideways on a screen of 320 pixels. */
    REFLOW(ReflowRules::findings),
    /** Letters of a script stand under a language that is written in it, and run in its direction. */
    LANGUAGE(visit -> script(visit, "languages")),
    /** No missing text, no placeholder left over. */
    TEXT(visit -> script(visit, "texts"));

    private static final List<Checker> STAFF = List.of(AXE, LANGUAGE, TEXT);

    private final Function<Visit, List<Finding>> rules;

    Checker(Function<Visit, List<Finding>> rules) {
        this.rules = rules;
    }

    /** What this checker has against the page. */
    List<Finding> check(Visit visit) {
        return rules.apply(visit);
    }

    /** What all checkers of public pages have against it. */
    static Map<Checker, List<Finding>> all(Visit visit) {
        return by(List.of(values()), visit);
    }

    /** What the checkers of staff pages have against it. */
    static Map<Checker, List<Finding>> staff(Visit visit) {
        return by(STAFF, visit);
    }

    private static Map<Checker, List<Finding>> by(List<Checker> checkers, Visit visit) {
        Map<Checker, List<Finding>> found = new LinkedHashMap<>();
        for (Checker checker : checkers) {
            List<Finding> findings = checker.check(visit);
            if (!findings.isEmpty()) {
                found.put(checker, findings);
            }
        }
        return found;
    }

    private static List<Finding> script(Visit visit, String rules) {
        Object answer = visit.page().evaluate(PageScripts.of(rules));
        List<Finding> findings = new ArrayList<>();
        for (Object line : (List<?>) answer) {
            findings.add(new Finding(rules, line.toString()));
        }
        return findings;
    }
}
