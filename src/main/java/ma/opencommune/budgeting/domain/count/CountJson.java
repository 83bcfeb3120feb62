package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.model.Comparison;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Constraints;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.model.Tie;
import ma.opencommune.kernel.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The result as JSON, for programs and for the recount, and its digest.
 *
 * <p>Canonical: projects are ordered by id, members have one order, so the same ballots and the same declaration give the
 * same text whatever the order of the file. The digest is SHA-256 over that text in UTF-8 without {@code durationMillis}.
 */
public final class CountJson {

    private static final double NANOS = 1e6;

    private CountJson() {}

    /** The whole result, with how long the rule took: measured by the caller, and no part of the digest. */
    public static String text(CountResult result, Duration took) {
        Map<String, @Nullable Object> members = members(result);
        members.put("durationMillis", Math.round(took.toNanos() / NANOS * 1000) / 1000.0);
        return JsonText.of(members);
    }

    /** SHA-256 of the canonical result, 64 hexadecimal digits. */
    public static String digest(CountResult result) {
        return sha256(JsonText.of(members(result)));
    }

    /** SHA-256 of the canonical declaration, to be published before the vote. */
    public static String digest(CountOptions options) {
        Map<String, @Nullable Object> declared = new LinkedHashMap<>();
        declared.put("rule", options.rule().code());
        declared.put("options", options(options));
        return sha256(JsonText.of(declared));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static Map<String, @Nullable Object> members(CountResult result) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("rule", result.options().rule().code());
        members.put("options", options(result.options()));
        members.put("selected", result.selected());
        members.put("totalCost", result.totalCost());
        members.put("budget", result.budget());
        members.put("increments", result.increments());
        Comparison comparison = result.comparison();
        if (comparison != null) {
            members.put("comparison", comparison(comparison));
        }
        members.put("ties", result.ties().stream().map(CountJson::tie).toList());
        members.put(
                "projects",
                result.projects().stream()
                        .sorted((left, right) -> left.id().compareTo(right.id()))
                        .map(CountJson::project)
                        .toList());
        return members;
    }

    private static Map<String, @Nullable Object> options(CountOptions options) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("satisfaction", options.satisfaction().code());
        members.put("completion", options.shares().completion().code());
        members.put("step", options.shares().step());
        members.put("finish", options.shares().finish().code());
        members.put("finishSatisfaction", options.shares().finishSatisfaction().code());
        members.put("ties", options.ties().by().code());
        members.put("misfit", options.misfit().code());
        members.put("comparison", options.shares().comparison() ? "greedy" : "none");
        members.put("lot", options.ties().lot());
        Constraints constraints = options.constraints();
        members.put("minimumVotes", constraints.minimumVotes());
        members.put(
                "incompatible",
                constraints.incompatible().stream()
                        .map(set -> set.stream().sorted().toList())
                        .toList());
        members.put(
                "envelopes",
                constraints.envelopes().stream()
                        .map(envelope -> envelope(
                                envelope.name(),
                                envelope.limit(),
                                envelope.projects().stream().sorted().toList()))
                        .toList());
        return members;
    }

    private static Map<String, Object> envelope(String name, BigDecimal limit, List<String> projects) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", name);
        members.put("limit", limit);
        members.put("projects", projects);
        return members;
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("preferShares", comparison.preferShares());
        members.put("preferGreedy", comparison.preferGreedy());
        members.put("kept", comparison.keepsGreedy() ? "greedy" : "equal-shares");
        return members;
    }

    private static Map<String, Object> tie(Tie tie) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("round", tie.round());
        members.put("projects", tie.projects());
        members.put("chosen", tie.chosen());
        members.put("by", tie.by());
        return members;
    }

    private static Map<String, @Nullable Object> project(ProjectOutcome outcome) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", outcome.id());
        members.put("cost", outcome.cost());
        members.put("votes", outcome.votes());
        members.put("selected", outcome.selected());
        members.put("round", outcome.selected() ? outcome.round() : null);
        members.put("effectiveVotes", outcome.effectiveVotes());
        members.put("reason", outcome.reason().code());
        return members;
    }
}
