/**
 * Recount by anyone: the count on the command line, without a server. Decides how a declaration is written on a command
 * line and what the exit status means; the counting itself is {@code budgeting.domain.count}.
 */
@NullMarked
package ma.opencommune.budgeting.recount;

import org.jspecify.annotations.NullMarked;
