/**
 * What happens to a participatory budget by time alone. Decides how often it is looked at; must not decide anything about a vote.
 */
@NullMarked
package ma.opencommune.budgeting.job;

import org.jspecify.annotations.NullMarked;
