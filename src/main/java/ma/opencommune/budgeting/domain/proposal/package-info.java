/**
 * What residents propose: the words of a proposal, its states and who may take which step, voices and comments, what is similar. Decides what a
 * proposal must say and how it may go on; must not know the count, nor how anything is kept or sent.
 */
@NullMarked
package ma.opencommune.budgeting.domain.proposal;

import org.jspecify.annotations.NullMarked;
