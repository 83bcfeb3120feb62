/**
 * Rows of the collectivity: its identity, its calendar, its territory. Reads and writes; must not decide anything.
 */
@NullMarked
package ma.opencommune.collectivity.store;

import org.jspecify.annotations.NullMarked;
