/**
 * What becomes of the winners: promised and true days, money in centimes, contracts, photographs, delays with their reasons. Decides what is
 * late and what was kept; knows nothing of how it is stored or shown.
 */
@NullMarked
package ma.opencommune.budgeting.domain.delivery;

import org.jspecify.annotations.NullMarked;
