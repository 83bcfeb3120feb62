package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Envelope;
import ma.opencommune.budgeting.domain.count.model.Project;

/** The envelopes a file declares in META: {@code budget_per_neighborhood} and {@code budget_per_category}. */
final class FileEnvelopes {

    private FileEnvelopes() {}

    static List<Envelope> of(Election election) {
        List<Envelope> envelopes = new ArrayList<>();
        envelopes.addAll(read(election, "neighborhoods", "budget_per_neighborhood", "neighborhood"));
        envelopes.addAll(read(election, "categories", "budget_per_category", "category"));
        if (envelopes.isEmpty()) {
            throw new IllegalArgumentException(
                    "The file declares no envelopes: META has neither budget_per_neighborhood nor budget_per_category");
        }
        return envelopes;
    }

    private static List<Envelope> read(Election election, String namesKey, String limitsKey, String column) {
        List<String> limits = list(election, limitsKey);
        if (limits.isEmpty()) {
            return List.of();
        }
        List<String> names = list(election, namesKey);
        if (names.size() != limits.size()) {
            throw new IllegalArgumentException("META " + limitsKey + " has " + limits.size() + " amounts, but "
                    + namesKey + " has " + names.size() + " names");
        }
        List<Envelope> envelopes = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            Set<String> ids = election.projects().stream()
                    .filter(project -> project.names(column).contains(name))
                    .map(Project::id)
                    .collect(Collectors.toUnmodifiableSet());
            envelopes.add(new Envelope(name, amount(limitsKey, limits.get(at)), ids));
        }
        return envelopes;
    }

    private static BigDecimal amount(String key, String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("META " + key + " holds \"" + written + "\", which is no amount", wrong);
        }
    }

    private static List<String> list(Election election, String key) {
        String written = election.meta().getOrDefault(key, "").replaceAll("[\\[\\]]", "");
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
