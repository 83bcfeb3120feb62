/**
 * The directory of the archive. Decides where bytes lie and that they are safe there before they are named; must not know what they are.
 */
@NullMarked
package ma.opencommune.platform.files.disk;

import org.jspecify.annotations.NullMarked;
