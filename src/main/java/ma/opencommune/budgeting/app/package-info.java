/**
 * The use cases of participatory budgeting: counting what anyone brings, and the cycles of the commune. Must not know pages or programs.
 */
@NullMarked
package ma.opencommune.budgeting.app;

import org.jspecify.annotations.NullMarked;
