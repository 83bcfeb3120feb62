package ma.opencommune.federation.domain.rollup;

import java.time.Instant;
import java.util.Optional;

/**
 * One edition of a figure that was sealed; it is never changed, only followed by another.
 *
 * @param id inside
 * @param indicator code of what it measures
 * @param period for when
 * @param edition from 1
 * @param method digest of the declaration it was computed by
 * @param numerator sum above the line
 * @param denominator sum below it
 * @param inputs how many records it is made of
 * @param hidden how many of them have hidden numbers
 * @param root Merkle root of the inputs, hexadecimal
 * @param reporters how many reported
 * @param reason why it was restated; empty for the first edition
 * @param changes how many inputs changed since the edition before
 * @param sealed when
 */
public record SealedFigure(
        long id,
        String indicator,
        ReportPeriod period,
        int edition,
        String method,
        long numerator,
        long denominator,
        long inputs,
        long hidden,
        String root,
        Reporters reporters,
        String reason,
        long changes,
        Instant sealed) {

    /** The ratio; empty when there is nothing to divide by. */
    public Optional<Ratio> ratio() {
        return Ratio.of(numerator, denominator);
    }
}
