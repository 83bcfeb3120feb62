package ma.opencommune.budgeting.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.ballot.BallotCount;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PublishedRule;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** The bodies of what is told of a cycle; amounts in centimes. */
final class CycleTold {

    private static final long CENTIMES = 100;

    /** How many were on the roll and how many of them voted. */
    record Turnout(long entitled, long voted) {}

    private CycleTold() {}

    static Map<String, @Nullable Object> cycle(CyclePlan plan) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("code", plan.cycle().code());
        body.put("title", words(plan.cycle().title()));
        body.put("year", plan.cycle().year());
        body.put("state", plan.cycle().state().name());
        body.put("amount", plan.cycle().line().amount() * CENTIMES);
        body.put(
                "phases",
                plan.calendar().phases().stream()
                        .map(phase -> Map.of(
                                "kind", phase.kind().name(),
                                "first", phase.first().toString(),
                                "last", phase.last().toString()))
                        .toList());
        return body;
    }

    static Map<String, @Nullable Object> rule(CyclePlan plan, PublishedRule rule) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("cycle", plan.cycle().code());
        body.put("rule", plan.rule().count().rule().code());
        body.put("digest", rule.digest());
        body.put("projects", plan.projects().size());
        body.put("published", rule.at().toString());
        body.put("address", "/budgeting/declaration.txt?code=" + plan.cycle().code());
        return body;
    }

    static Turnout turnout(List<RollStore.Group> groups) {
        return new Turnout(
                groups.stream().mapToLong(RollStore.Group::entitled).sum(),
                groups.stream().mapToLong(RollStore.Group::voted).sum());
    }

    static Map<String, @Nullable Object> result(
            CyclePlan plan, BallotCount.Counted counted, Turnout turnout, LocalDate today) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("cycle", plan.cycle().code());
        body.put("published", today.toString());
        body.put("digest", counted.digest());
        body.put("fileDigest", counted.fileDigest());
        body.put("turnout", turnout(turnout));
        long spent = 0;
        List<Map<String, Object>> winners = new ArrayList<>();
        for (String id : counted.result().selected()) {
            BallotProject project = plan.project(id).orElseThrow();
            long cost = project.cost().orElse(0) * CENTIMES;
            spent += cost;
            winners.add(Map.of("project", id, "name", project.name().in(Language.FR), "cost", cost));
        }
        body.put("winners", winners);
        body.put("spent", spent);
        body.put("address", "/budgeting/result?cycle=" + plan.cycle().code());
        return body;
    }

    /** Few voters, or few who did not vote, are not told. */
    private static Map<String, @Nullable Object> turnout(Turnout turnout) {
        SmallNumbers.Shown shown =
                SmallNumbers.hide(Map.of("voted", turnout.voted(), "not", turnout.entitled() - turnout.voted()));
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        boolean hidden = shown.cells().values().stream().anyMatch(java.util.OptionalLong::isEmpty);
        told.put("entitled", shown.total().isPresent() ? shown.total().getAsLong() : null);
        told.put("voted", hidden ? null : turnout.voted());
        return told;
    }

    private static Map<String, Object> words(LocalizedText text) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            text.exactly(language).ifPresent(word -> words.put(language.tag(), word));
        }
        return words;
    }
}
