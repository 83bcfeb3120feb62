package ma.opencommune.budgeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.model.Coded;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.cycle.BallotForm;
import ma.opencommune.budgeting.domain.cycle.BallotKind;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.Electorate;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;

/** Says a declared rule in words, one line for each thing that is declared. */
public final class RuleFacts {

    /**
     * One thing.
     *
     * @param label what it is
     * @param value what is declared
     */
    public record Fact(String label, String value) {}

    private final PageTexts texts;
    private final PageFormats formats;
    private final CyclePlan plan;
    private final List<Fact> facts = new ArrayList<>();

    RuleFacts(PageTexts texts, PageFormats formats, CyclePlan plan) {
        this.texts = texts;
        this.formats = formats;
        this.plan = plan;
    }

    List<Fact> all() {
        who();
        ballot();
        count(plan.rule().count());
        return facts;
    }

    private void who() {
        Electorate who = plan.rule().electorate();
        fact("budgeting.rule.who", texts.of("budgeting.rule.age", who.minimumAge(), formats.day(who.ageOn())));
        if (!who.areas().isEmpty()) {
            fact(
                    "budgeting.rule.areas",
                    plan.areas().stream()
                            .filter(area -> who.areas().contains(area.code()))
                            .map(area -> isolated(texts.say(area.name())))
                            .collect(Collectors.joining(" · ")));
        }
        fact("budgeting.rule.scope", texts.of("budgeting.scope." + who.scope().code()));
    }

    private void ballot() {
        BallotForm ballot = plan.rule().ballot();
        fact(
                "budgeting.rule.ballot",
                texts.of("budgeting.ballot." + ballot.kind().code()));
        if (ballot.kind() == BallotKind.POINTS) {
            fact("budgeting.rule.points", formats.number(ballot.points()));
            if (ballot.mostPoints() > 0) {
                fact("budgeting.rule.mostPoints", formats.number(ballot.mostPoints()));
            }
        }
        if (ballot.mostProjects() > 0) {
            fact("budgeting.rule.mostProjects", formats.number(ballot.mostProjects()));
        }
        fact("budgeting.rule.change", texts.of("budgeting.change." + (ballot.changeable() ? "yes" : "no")));
    }

    private void count(Declaration count) {
        option("rule", count.rule());
        if (count.satisfaction() != null) {
            option("satisfaction", count.satisfaction());
        }
        if (count.rule() == Rule.EQUAL_SHARES) {
            shares(count);
        } else if (count.rule() == Rule.GREEDY) {
            option("misfit", count.misfit());
        }
        option("ties", count.ties());
        if (!count.lot().isEmpty()) {
            fact("budgeting.count.lot", isolated(String.join(", ", count.lot())));
        }
        if (count.minimumVotes() > 0) {
            fact("budgeting.count.minimumVotes", formats.number(count.minimumVotes()));
        }
        if (!count.incompatible().isEmpty()) {
            fact(
                    "budgeting.count.incompatible",
                    isolated(count.incompatible().stream()
                            .map(set -> String.join(" ↔ ", new TreeSet<>(set)))
                            .collect(Collectors.joining(", "))));
        }
        if (count.fileEnvelopes()) {
            fact("budgeting.rule.envelopes", texts.of("budgeting.rule.envelopes.text"));
        }
    }

    private void shares(Declaration count) {
        option("completion", count.completion());
        if (count.completion() != Completion.NONE) {
            fact(
                    "budgeting.count.step",
                    texts.of(
                            "budgeting.money",
                            isolated(count.step().stripTrailingZeros().toPlainString())));
        }
        option("finish", count.finish());
        fact(
                "budgeting.count.comparison",
                texts.of("budgeting.count.comparison." + (count.comparison() ? "greedy" : "none")));
    }

    private void option(String name, Coded value) {
        fact("budgeting.count." + name, texts.of("budgeting.count." + name + "." + value.code()));
    }

    private void fact(String key, String value) {
        facts.add(new Fact(texts.of(key), value));
    }

    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
