package ma.opencommune.federation.domain.plan;

import java.util.List;
import ma.opencommune.kernel.LocalizedText;

/**
 * An axis of the plan.
 *
 * @param id its number inside
 * @param name in Arabic and French at least
 * @param commitments in order
 */
public record Axis(long id, LocalizedText name, List<Commitment> commitments) {
    /** Copies the commitments. */
    public Axis {
        commitments = List.copyOf(commitments);
    }
}
