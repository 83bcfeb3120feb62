package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the public register may show of a request.
 *
 * @param publication how much
 * @param title written or checked by a publisher; the requester's own subject is never shown unchecked
 * @param service which service of the commune it is about, as a publisher writes it; empty when it is not said
 * @param reason why it is held, was taken down or its answer is not shown, in words
 * @param code why it was taken down
 * @param heldUntil last day of a hold; stays when the hold has ended, because there is no second one
 */
public record PublicSide(
        Publication publication,
        String title,
        String service,
        String reason,
        Optional<DownReason> code,
        Optional<LocalDate> heldUntil) {

    /** Nothing is public yet. */
    public static final PublicSide NONE =
            new PublicSide(Publication.PRIVATE, "", "", "", Optional.empty(), Optional.empty());

    /** What becomes of it when a publisher says so. */
    public PublicSide after(Publishing step, LocalDate lastDayOfHold) {
        return new PublicSide(
                step.next(),
                step.next().listed() ? step.title() : title,
                step.next().listed() ? step.service() : service,
                step.next().listed() && step.next() != Publication.RESTRICTED ? "" : step.reason(),
                step.next() == Publication.TAKEN_DOWN ? step.code() : Optional.empty(),
                step.next() == Publication.HELD ? Optional.of(heldUntil.orElse(lastDayOfHold)) : heldUntil);
    }

    /** What becomes of a hold that is over: it waits for a publisher again. */
    public PublicSide released() {
        return new PublicSide(Publication.PRIVATE, title, service, "", Optional.empty(), heldUntil);
    }
}
