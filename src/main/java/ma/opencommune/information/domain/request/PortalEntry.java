package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.opencommune.kernel.search.SearchWords;

/**
 * A request as the national portal lists it.
 *
 * @param reference its number there
 * @param received its day there
 * @param subject its subject there
 */
public record PortalEntry(PortalReference reference, LocalDate received, String subject) {

    /** How far the days of both may lie apart. */
    public static final int DAYS = 3;

    private static final double ALIKE = 0.5;

    /**
     * A request of ours that may be the same.
     *
     * @param number its number
     * @param received its day
     * @param subject its subject
     */
    public record Candidate(String number, LocalDate received, String subject) {}

    /** Those that are probably the same: a day near, and at least half of the words in common; the likeliest first. */
    public List<Candidate> likely(List<Candidate> candidates) {
        return candidates.stream()
                .filter(one -> Math.abs(one.received().toEpochDay() - received.toEpochDay()) <= DAYS)
                .filter(one -> alike(one) >= ALIKE)
                .sorted(Comparator.comparing(this::alike)
                        .reversed()
                        .thenComparing(one -> Math.abs(one.received().toEpochDay() - received.toEpochDay()))
                        .thenComparing(Candidate::number))
                .toList();
    }

    private double alike(Candidate one) {
        Set<String> here = new HashSet<>(SearchWords.words(subject));
        Set<String> there = new HashSet<>(SearchWords.words(one.subject()));
        if (here.isEmpty() || there.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(here);
        both.retainAll(there);
        return (double) both.size() / Math.max(here.size(), there.size());
    }
}
