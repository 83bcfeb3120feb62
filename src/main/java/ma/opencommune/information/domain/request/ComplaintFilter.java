package ma.opencommune.information.domain.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Complaint;

/**
 * Which complaints to the head are wanted, and in which order.
 *
 * @param state only those in this state; empty for all
 * @param sort their order
 * @param words only those whose request has all these words, folded by {@code SearchWords}
 */
public record ComplaintFilter(Optional<Complaint.State> state, Sort sort, List<String> words) {

    /** The order; text key {@code information.complaints.sort.<code>}. */
    public enum Sort {
        /** The most pressing first. */
        DUE,
        /** The newest first. */
        FILED,
        /** By the number of the request. */
        NUMBER;

        /** Name in addresses: {@code due}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
