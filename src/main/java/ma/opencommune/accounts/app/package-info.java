/**
 * What can be done with accounts, each in one transaction. Decides who may sign in; must not know pages.
 */
@NullMarked
package ma.opencommune.accounts.app;

import org.jspecify.annotations.NullMarked;
