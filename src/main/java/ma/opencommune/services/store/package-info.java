/**
 * Rows of barrier reports. Reads and writes; must not decide anything.
 */
@NullMarked
package ma.opencommune.services.store;

import org.jspecify.annotations.NullMarked;
