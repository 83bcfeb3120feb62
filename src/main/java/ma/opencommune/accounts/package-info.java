/**
 * People who sign in: accounts, passwords, one-time codes, roles given and taken. Must not know any service.
 */
@NullMarked
package ma.opencommune.accounts;

import org.jspecify.annotations.NullMarked;
