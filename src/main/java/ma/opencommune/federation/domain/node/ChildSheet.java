package ma.opencommune.federation.domain.node;

import java.time.Instant;
import java.util.Optional;
import ma.opencommune.federation.domain.key.Fingerprint;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.kernel.CollectivityCode;

/**
 * A node below this one.
 *
 * @param ou which
 * @param standing how far it has come
 * @param via the child that passes its log on; empty when it reports itself
 * @param key its key as it was enrolled; empty while it is only invited
 * @param changed when its standing last changed
 */
public record ChildSheet(
        CollectivityCode ou,
        Standing standing,
        Optional<CollectivityCode> via,
        Optional<NoteKey> key,
        Instant changed) {

    /** Whether it reports itself. */
    public boolean direct() {
        return via.isEmpty();
    }

    /** What people compare; empty while there is no key. */
    public String fingerprint() {
        return key.map(Fingerprint::of).orElse("");
    }
}
