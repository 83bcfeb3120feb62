package ma.opencommune.federation.domain.node;

import java.time.Instant;
import ma.opencommune.federation.domain.key.Fingerprint;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.kernel.CollectivityCode;

/**
 * The node above this one.
 *
 * @param ou which
 * @param address where it is, without a slash at the end
 * @param key its key when this node joined
 * @param joined since when
 */
public record ParentSheet(CollectivityCode ou, String address, NoteKey key, Instant joined) {

    /** What people compare. */
    public String fingerprint() {
        return Fingerprint.of(key);
    }
}
