/**
 * What a log is: its name, where it ends, what is read of it. Decides how logs are told apart; must not know where they are kept.
 */
@NullMarked
package ma.opencommune.federation.domain.log;

import org.jspecify.annotations.NullMarked;
