/**
 * Who may do what: accounts, roles, permissions, sign-in. Must not know any service.
 */
@NullMarked
package ma.opencommune.platform.identity;

import org.jspecify.annotations.NullMarked;
