package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a requester, for the requester (law 09-08, article 7).
 *
 * @param request the request
 * @param requester who asks; of the national id the last signs only, because whoever holds the link reads this
 * @param keptUntil the last day on which it is kept; empty while that is not known
 * @param erased the day on which it was erased
 * @param corrections what was asked to be corrected, in order
 */
public record OwnData(
        RequestRecord request,
        Requester requester,
        Optional<LocalDate> keptUntil,
        Optional<LocalDate> erased,
        List<Correction> corrections) {

    private static final int SHOWN = 2;

    /** All but the last two signs as dots. */
    public static String masked(String nationalId) {
        int dots = Math.max(0, nationalId.length() - SHOWN);
        return "•".repeat(dots) + nationalId.substring(dots);
    }

    /** Whether a correction waits for staff. */
    public boolean waits() {
        return corrections.stream().anyMatch(one -> one.state() == Correction.State.ASKED);
    }

    @Override
    public String toString() {
        return "OwnData";
    }
}
