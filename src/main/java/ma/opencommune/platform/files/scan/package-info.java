/**
 * Speaks to the virus scanner; must not know what a file is for.
 */
@NullMarked
package ma.opencommune.platform.files.scan;

import org.jspecify.annotations.NullMarked;
