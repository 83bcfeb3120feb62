package ma.opencommune.information.app;

import java.time.LocalDate;

/**
 * A due date that moved because the calendar changed.
 *
 * @param before as the requester was told
 * @param after as it is now
 */
record DueChange(LocalDate before, LocalDate after) {}
