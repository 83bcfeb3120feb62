/**
 * Rows of participatory budgeting: cycles with what belongs to them. Reads and writes; must not decide anything.
 */
@NullMarked
package ma.opencommune.budgeting.store;

import org.jspecify.annotations.NullMarked;
