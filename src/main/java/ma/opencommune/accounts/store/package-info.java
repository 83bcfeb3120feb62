/**
 * The rows of accounts. Must not decide anything.
 */
@NullMarked
package ma.opencommune.accounts.store;

import org.jspecify.annotations.NullMarked;
