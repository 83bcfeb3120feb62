package ma.opencommune.budgeting.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;

/** Says why a project won or lost, in plain sentences of one language. */
final class CountSentences {

    private static final int MOST_SPENT = 3;

    private final Texts texts;
    private final Language language;
    private final Map<String, String> names;
    private final Map<String, Project> projects;
    private final String currency;

    CountSentences(Texts texts, Language language, Election election, Map<String, String> names) {
        this.names = names;
        this.texts = texts;
        this.language = language;
        this.projects = election.projects().stream()
                .collect(java.util.stream.Collectors.toMap(Project::id, project -> project));
        this.currency = election.meta().getOrDefault("currency", "");
    }

    /** What there is to say about this project. */
    List<String> about(ProjectExplanation explained) {
        List<String> sentences = new ArrayList<>();
        ProjectOutcome outcome = explained.outcome();
        sentences.add(
                text("reason." + outcome.reason().name(), outcome.votes(), outcome.round(), amount(outcome.cost())));
        Payment payment = explained.payment();
        if (payment != null) {
            sentences.add(text("paid", payment.inFull(), amount(payment.price())));
            if (payment.inPart() > 0) {
                sentences.add(text("part", payment.inPart()));
            }
            if (payment.without() > 0) {
                sentences.add(text("without", payment.without()));
            }
        }
        Loss loss = explained.loss();
        if (loss != null) {
            lost(sentences, loss);
        }
        return sentences;
    }

    private void lost(List<String> sentences, Loss loss) {
        if (loss.moneyLeft() != null) {
            sentences.add(text("moneyLeft", amount(loss.moneyLeft())));
        }
        loss.spentOn().stream()
                .limit(MOST_SPENT)
                .forEach(spent ->
                        sentences.add(text("spent-on", isolated(name(spent.project())), amount(spent.amount()))));
        if (loss.needed() != null) {
            sentences.add(text("needed", loss.needed()));
        }
        if (loss.winningCost() != null) {
            sentences.add(text("winningCost", amount(loss.winningCost())));
        }
    }

    /** The name of a project, or its id when the file gives none. */
    String name(String id) {
        if (names.containsKey(id)) {
            return names.getOrDefault(id, id);
        }
        Project project = projects.get(id);
        String name = project == null ? null : project.attribute("name");
        return name == null || name.isBlank() ? id : name;
    }

    /** An amount with the currency of the file. */
    String amount(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(language.locale()));
        format.setMaximumFractionDigits(2);
        return isolated((format.format(amount) + " " + currency).strip());
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "budgeting.count." + key, arguments);
    }

    /** Keeps a foreign word from turning the sentence around (Unicode isolates). */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
