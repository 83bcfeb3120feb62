package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the public register may show of a request.
 *
 * @param publication how much
 * @param title written or checked by a publisher; the requester's own subject is never shown unchecked
 * @param reason why it is held or was taken down
 * @param heldUntil last day of a hold
 */
public record PublicSide(Publication publication, String title, String reason, Optional<LocalDate> heldUntil) {

    /** Nothing is public yet. */
    public static final PublicSide NONE = new PublicSide(Publication.PRIVATE, "", "", Optional.empty());
}
