package ma.opencommune.information.domain.request;

/**
 * A correction that waits, as staff see it.
 *
 * @param correction what is asked
 * @param current what that part is now
 * @param subject of the request
 */
public record CorrectionLine(Correction correction, String current, String subject) {

    @Override
    public String toString() {
        return "CorrectionLine of " + correction;
    }
}
