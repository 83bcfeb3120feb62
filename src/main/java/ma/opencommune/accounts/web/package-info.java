/**
 * The pages of signing in and of accounts. Must not know rows.
 */
@NullMarked
package ma.opencommune.accounts.web;

import org.jspecify.annotations.NullMarked;
