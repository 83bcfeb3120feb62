/**
 * The voting rules themselves: greedy, Equal Shares, sequential Phragmén and maximum utilitarian welfare, each exact.
 * Decides who wins; must not read files, know options by name or present anything.
 */
@NullMarked
package ma.opencommune.budgeting.domain.count.rules;

import org.jspecify.annotations.NullMarked;
