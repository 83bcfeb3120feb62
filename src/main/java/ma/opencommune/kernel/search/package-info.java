/**
 * Decides which words a reader takes as the same: spellings, plurals and scripts of Arabic, Amazigh, French and English. Knows nothing
 * of requests, tables or pages.
 */
@NullMarked
package ma.opencommune.kernel.search;

import org.jspecify.annotations.NullMarked;
