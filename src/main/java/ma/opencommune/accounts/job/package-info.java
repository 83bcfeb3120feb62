/**
 * What is done to accounts without anybody asking. Decides when; must not know what is forgotten.
 */
@NullMarked
package ma.opencommune.accounts.job;

import org.jspecify.annotations.NullMarked;
