package ma.opencommune.information.domain.request;

import java.time.LocalDate;

/**
 * That what the commune does not hold was passed on to the institution the answer names.
 *
 * @param reason the coded reason
 * @param on day of the signature, on which it is passed on; while the answer is a draft, the day on which that was written
 */
public record Transfer(TransferReason reason, LocalDate on) {}
