package ma.opencommune.federation.domain.node;

import java.time.Instant;
import java.util.Optional;
import ma.opencommune.federation.domain.log.Origin;

/**
 * Two histories that one node signed, as evidence.
 *
 * @param id its number
 * @param log which log
 * @param place the size or leaf at which they differ
 * @param reason how it shows
 * @param held the signed head that was held
 * @param came the signed head that came
 * @param line first line of the bundle it came in, with the proof
 * @param noticed when
 * @param decided when a person decided; empty while nobody has
 * @param decision in the words of that person
 */
public record ForkSheet(
        long id,
        Origin log,
        long place,
        String reason,
        String held,
        String came,
        String line,
        Instant noticed,
        Optional<Instant> decided,
        String decision) {

    /** Whether a person must still decide. */
    public boolean open() {
        return decided.isEmpty();
    }
}
