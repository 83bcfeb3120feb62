package ma.opencommune.information.domain.request;

import java.time.LocalDate;

/**
 * That what the commune does not hold was passed on to the institution the answer names.
 *
 * @param reason the coded reason
 * @param on day on which it was passed on
 */
public record Transfer(TransferReason reason, LocalDate on) {}
