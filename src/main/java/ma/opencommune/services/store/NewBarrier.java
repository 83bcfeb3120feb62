package ma.opencommune.services.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.kernel.Language;

/**
 * A report about to be kept.
 *
 * @param ref its number
 * @param token digest of its token
 * @param place where the barrier is
 * @param happened what happened, sealed
 * @param needed what would have helped, sealed
 * @param contact mail address, sealed
 * @param language the person's
 * @param received when it came
 * @param due last day of the answer
 */
public record NewBarrier(
        String ref,
        byte[] token,
        String place,
        byte[] happened,
        Optional<byte[]> needed,
        Optional<byte[]> contact,
        Language language,
        Instant received,
        Optional<LocalDate> due) {}
