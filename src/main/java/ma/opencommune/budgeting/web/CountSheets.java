package ma.opencommune.budgeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.CountJson;
import ma.opencommune.budgeting.domain.count.Explanations;
import ma.opencommune.budgeting.domain.count.model.Comparison;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation;
import ma.opencommune.budgeting.domain.count.model.Tie;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;

/** Turns a result into what the page shows in one language. */
final class CountSheets {

    private static final Comparator<ProjectExplanation> WINNERS_FIRST = Comparator.comparing(
                    (ProjectExplanation one) -> !one.outcome().selected())
            .thenComparing(one -> one.outcome().votes(), Comparator.reverseOrder());

    private final Texts texts;
    private final Language language;
    private final Election election;
    private final CountSentences sentences;

    CountSheets(Texts texts, Language language, Election election) {
        this(texts, language, election, Map.of());
    }

    /** With the names of projects in the reader's language, in place of those of the file. */
    CountSheets(Texts texts, Language language, Election election, Map<String, String> names) {
        this.texts = texts;
        this.language = language;
        this.election = election;
        this.sentences = new CountSentences(texts, language, election, names);
    }

    CountSheet of(CountResult result, List<CountSheet.Note> notes, String command) {
        List<CountSheet.Row> rows = Explanations.of(election, result).stream()
                .sorted(WINNERS_FIRST)
                .map(this::row)
                .toList();
        int won = result.selected().size();
        return new CountSheet(
                election.meta().getOrDefault("description", ""),
                won,
                result.projects().size() - won,
                sentences.amount(result.totalCost()),
                sentences.amount(result.budget()),
                election.ballots().size(),
                rows,
                decided(result),
                notes,
                CountJson.digest(result),
                command);
    }

    private CountSheet.Row row(ProjectExplanation explained) {
        var outcome = explained.outcome();
        return new CountSheet.Row(
                sentences.name(outcome.id()),
                outcome.id(),
                sentences.amount(outcome.cost()),
                outcome.votes(),
                outcome.selected(),
                sentences.about(explained));
    }

    private List<String> decided(CountResult result) {
        List<String> all = new java.util.ArrayList<>();
        Comparison comparison = result.comparison();
        if (comparison != null) {
            String key = comparison.keepsGreedy() ? "compared.greedy" : "compared.shares";
            all.add(text(key, comparison.preferShares(), comparison.preferGreedy()));
        }
        for (Tie tie : result.ties()) {
            all.add(text(
                    "tie." + tie.by(),
                    tie.round(),
                    "\u2068" + String.join(", ", tie.projects()) + "\u2069",
                    "\u2068" + sentences.name(tie.chosen()) + "\u2069"));
        }
        return all;
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "budgeting.count." + key, arguments);
    }
}
