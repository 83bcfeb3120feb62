/**
 * The use cases of participatory budgeting: counting what anyone brings. Must not know pages or programs.
 */
@NullMarked
package ma.opencommune.budgeting.app;

import org.jspecify.annotations.NullMarked;
