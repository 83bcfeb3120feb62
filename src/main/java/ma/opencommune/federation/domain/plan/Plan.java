package ma.opencommune.federation.domain.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.opencommune.kernel.LocalizedText;

/**
 * A plan of several years.
 *
 * @param id its number inside
 * @param title in Arabic and French at least
 * @param first its first day
 * @param last its last day
 * @param published whether everybody sees it
 * @param axes in order
 */
public record Plan(long id, LocalizedText title, LocalDate first, LocalDate last, boolean published, List<Axis> axes) {

    /** Copies the axes. */
    public Plan {
        axes = List.copyOf(axes);
    }

    /** All commitments, axis by axis. */
    public Stream<Commitment> commitments() {
        return axes.stream().flatMap(axis -> axis.commitments().stream());
    }

    /** The commitment of this code. */
    public Optional<Commitment> commitment(String code) {
        return commitments().filter(one -> one.code().equals(code)).findFirst();
    }

    /** How many commitments have come how far; every step of the scale, also those nobody stands on. */
    public Map<Completion, Long> progress() {
        Map<Completion, Long> progress = new EnumMap<>(Completion.class);
        for (Completion step : Completion.values()) {
            progress.put(
                    step, commitments().filter(one -> one.completion() == step).count());
        }
        return progress;
    }
}
