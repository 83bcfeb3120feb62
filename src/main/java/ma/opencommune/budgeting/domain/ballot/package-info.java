/**
 * The secret ballot (rules.md, "Ballots"): who is on the roll, what a ballot may hold, what its box and its receipts are. Decides what
 * is kept of a vote, and so that nothing kept links a voter to a ballot. Must not know how it is stored.
 */
@NullMarked
package ma.opencommune.budgeting.domain.ballot;

import org.jspecify.annotations.NullMarked;
