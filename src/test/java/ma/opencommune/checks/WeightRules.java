package ma.opencommune.checks;

import java.util.ArrayList;
import java.util.List;

/** The weight of a public page at the first view, compressed. */
final class WeightRules {

    private static final int HTML = 14 * 1024;
    private static final int CSS = 10 * 1024;
    /** Only what a page does not need: {@link ScriptRules} and the visit without JavaScript see to that. */
    private static final int SCRIPT = 10 * 1024;

    private static final int ALL = 40 * 1024;
    private static final int ALL_WITH_TIFINAGH = 60 * 1024;
    private static final int REQUESTS = 5;

    private WeightRules() {}

    static List<Finding> findings(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        boolean tifinagh = visit.html().contains("lang=\"zgh\" dir");
        over(findings, "HTML", visit.parts().get(0).bytes(), HTML);
        over(findings, "CSS", sum(visit, "text/css"), CSS);
        over(findings, "first view", sum(visit, ""), tifinagh ? ALL_WITH_TIFINAGH : ALL);
        over(findings, "requests", visit.parts().size(), REQUESTS);
        over(findings, "JavaScript", sum(visit, "text/javascript"), SCRIPT);
        return findings;
    }

    /** Bytes of all parts of this type. */
    static int sum(Visit visit, String type) {
        return visit.parts().stream()
                .filter(part -> part.type().startsWith(type))
                .mapToInt(Visit.Part::bytes)
                .sum();
    }

    private static void over(List<Finding> findings, String what, int found, int limit) {
        if (found > limit) {
            findings.add(new Finding(what, found + ", allowed are " + limit));
        }
    }
}
