/**
 * The rules of accounts: states, passwords, tries, one-time codes. Must not know the database or the web.
 */
@NullMarked
package ma.opencommune.accounts.domain;

import org.jspecify.annotations.NullMarked;
