/**
 * The rows of {@code platform_file}; must not know whose a file is.
 */
@NullMarked
package ma.opencommune.platform.files.store;

import org.jspecify.annotations.NullMarked;
