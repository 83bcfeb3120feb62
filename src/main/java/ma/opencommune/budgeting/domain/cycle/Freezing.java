package ma.opencommune.budgeting.domain.cycle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.model.TieBreak;

/** Makes of a plan the rule that is published: incompatible projects and the whole lot are written into it. */
public final class Freezing {

    private Freezing() {}

    /**
     * The plan with the rule complete.
     *
     * @param drawn all ids in an order drawn at random; those that the plan's lot names already come first, as typed
     */
    public static CyclePlan complete(CyclePlan plan, List<String> drawn) {
        Declaration said = plan.rule().count();
        List<String> lot = new ArrayList<>(said.lot());
        drawn.stream().filter(id -> !lot.contains(id)).forEach(lot::add);
        Declaration whole = new Declaration(
                said.rule(),
                said.satisfaction(),
                said.completion(),
                said.step(),
                said.finish(),
                said.finishSatisfaction(),
                said.comparison(),
                said.misfit(),
                said.ties(),
                said.ties() == TieBreak.DECLARED ? lot : List.of(),
                said.minimumVotes(),
                pairs(plan.projects()),
                enveloped(plan));
        return plan.declaring(
                new DeclaredRule(whole, plan.rule().electorate(), plan.rule().ballot()));
    }

    /** The canonical text of a complete plan and its digest. */
    public static PublishedRule publish(CyclePlan plan, Instant at) {
        String text = DeclarationText.of(plan);
        return new PublishedRule(text, digest(text), at);
    }

    /** SHA-256 of a text in UTF-8, as anyone can compute it from the published file. */
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static boolean enveloped(CyclePlan plan) {
        return plan.areas().stream().anyMatch(area -> area.envelope().isPresent())
                || plan.categories().stream()
                        .anyMatch(category -> category.envelope().isPresent());
    }

    /** Each pair once, in order. */
    private static List<Set<String>> pairs(List<BallotProject> projects) {
        return projects.stream()
                .flatMap(project -> project.incompatibleWith().stream().map(other -> pair(project.id(), other)))
                .distinct()
                .sorted()
                .map(pair -> Set.of(pair.split(",")))
                .collect(Collectors.toList());
    }

    private static String pair(String one, String other) {
        return String.join(",", new TreeSet<>(Set.of(one, other)));
    }
}
