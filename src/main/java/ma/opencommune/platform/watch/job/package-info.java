/**
 * Goes on with what the pages began.
 */
@NullMarked
package ma.opencommune.platform.watch.job;

import org.jspecify.annotations.NullMarked;
