package ma.opencommune.budgeting.domain.delivery;

import java.time.LocalDate;

/**
 * A contract under which a project is carried out.
 *
 * @param reference of the procurement
 * @param holder who carries it out
 * @param amount in centimes
 * @param signed when
 */
public record Contract(String reference, String holder, long amount, LocalDate signed) {}
