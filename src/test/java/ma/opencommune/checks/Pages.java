package ma.opencommune.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.web.Routes;

/** The pages to be checked, from the routes: a new one is checked without anybody thinking of it. */
final class Pages {

    /** Pages that show nothing without having been led there; each with the test that opens it, or with what leads there. */
    static final Map<String, String> LED_TO = Map.ofEntries(
            Map.entry("/sign-in-code", "AccountFlowsIT"),
            Map.entry("/sign-in-enrol", "AccountFlowsIT"),
            Map.entry("/information/receipt", "RecordPagesBrowserIT"),
            Map.entry("/information/complain", "CasePagesBrowserIT"),
            Map.entry("/information/own-data", "CasePagesBrowserIT"),
            Map.entry("/information/appeal", "CasePagesBrowserIT"),
            Map.entry("/information/subscription", "RecordPagesBrowserIT"),
            Map.entry("/budgeting/vote-receipt", "BallotPagesBrowserIT"),
            Map.entry("/budgeting/result", "BallotPagesBrowserIT"),
            Map.entry("/budgeting/delivered", "BallotPagesBrowserIT"),
            Map.entry("/budgeting/followed", "DeliveryIT"),
            Map.entry("/information/entry", "RecordPagesBrowserIT"),
            Map.entry("/indicator", "FigurePagesBrowserIT"),
            Map.entry("/indicator-inputs", "FigurePagesBrowserIT"),
            Map.entry("/record", "FigurePagesBrowserIT"),
            Map.entry("/commitment", "FigurePagesBrowserIT"),
            Map.entry("/budgeting/cycle", "CyclePagesBrowserIT"),
            Map.entry("/budgeting/own-proposal", "CyclePagesBrowserIT"),
            Map.entry("/budgeting/proposals", "CyclePagesBrowserIT"),
            Map.entry("/budgeting/proposal", "CyclePagesBrowserIT"),
            Map.entry("/budgeting/confirm", "ProposalIT"));

    /** Pages of staff that show one record; each with the test that opens it. */
    private static final Map<String, String> OF_ONE_RECORD = Map.ofEntries(
            Map.entry("/staff/commitment", "FigurePagesBrowserIT"),
            Map.entry("/staff/cycle", "CyclePagesBrowserIT"),
            Map.entry("/staff/cycle-areas", "CyclePagesBrowserIT"),
            Map.entry("/staff/cycle-projects", "CyclePagesBrowserIT"),
            Map.entry("/staff/cycle-project", "CyclePagesBrowserIT"),
            Map.entry("/staff/cycle-rule", "CyclePagesBrowserIT"),
            Map.entry("/staff/rehearsal", "CyclePagesBrowserIT"),
            Map.entry("/staff/proposal", "CyclePagesBrowserIT"),
            Map.entry("/staff/proposal-review", "CyclePagesBrowserIT"),
            Map.entry("/staff/account", "RecordPagesBrowserIT"),
            Map.entry("/staff/barrier", "RecordPagesBrowserIT"),
            Map.entry("/staff/correction", "RecordPagesBrowserIT"),
            Map.entry("/staff/publication", "RecordPagesBrowserIT"),
            Map.entry("/staff/clarification", "CasePagesBrowserIT"),
            Map.entry("/staff/complaint", "CasePagesBrowserIT"),
            Map.entry("/staff/consultation", "CasePagesBrowserIT"),
            Map.entry("/staff/copies", "CasePagesBrowserIT"),
            Map.entry("/staff/early-answer", "CasePagesBrowserIT"),
            Map.entry("/staff/duty", "CasePagesBrowserIT"),
            Map.entry("/staff/extension", "CasePagesBrowserIT"),
            Map.entry("/staff/letter", "CasePagesBrowserIT"),
            Map.entry("/staff/parts", "CasePagesBrowserIT"),
            Map.entry("/staff/redaction", "CasePagesBrowserIT"),
            Map.entry("/staff/remedies", "CasePagesBrowserIT"),
            Map.entry("/staff/request", "CasePagesBrowserIT"),
            Map.entry("/staff/service", "CasePagesBrowserIT"),
            Map.entry("/staff/urgency", "CasePagesBrowserIT"),
            Map.entry("/staff/vote", "BallotPagesBrowserIT"),
            Map.entry("/staff/vote-count", "BallotPagesBrowserIT"),
            Map.entry("/staff/vote-paper", "BallotPagesBrowserIT"),
            Map.entry("/staff/deliveries", "BallotPagesBrowserIT"),
            Map.entry("/staff/delivery", "BallotPagesBrowserIT"),
            Map.entry("/staff/roll-changes", "BallotPagesBrowserIT"));

    private static final Set<Language> STAFF_LANGUAGES = Set.of(Language.AR, Language.FR);

    private Pages() {}

    /** Every public page. */
    static List<String> open() {
        return Routes.all().stream()
                .filter(route -> route.kind() == Routes.Kind.PAGE && route.needs() == Permission.PUBLIC)
                .map(Routes.Route::path)
                .filter(path -> !LED_TO.containsKey(path))
                .toList();
    }

    /** Every page that needs a permission. */
    static List<Routes.Route> closed() {
        return Routes.all().stream()
                .filter(route -> route.kind() == Routes.Kind.PAGE && route.needs() != Permission.PUBLIC)
                .filter(route -> !LED_TO.containsKey(route.path()) && !OF_ONE_RECORD.containsKey(route.path()))
                .toList();
    }

    /** The pages that this test has to open with a record. */
    static List<String> ofOneRecord(String test) {
        return Stream.of(LED_TO, OF_ONE_RECORD)
                .flatMap(pages -> pages.entrySet().stream())
                .filter(page -> page.getValue().equals(test))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The languages staff pages are checked in by axe. */
    static Set<Language> staffLanguages() {
        return STAFF_LANGUAGES;
    }

    /** The address of a page in a language. */
    static String address(String path, Language language) {
        return "/" + language.tag() + (path.equals("/index") ? "/" : path);
    }
}
