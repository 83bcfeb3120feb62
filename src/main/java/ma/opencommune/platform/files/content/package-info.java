/**
 * Looks into files that strangers send. Decides what a file is by its bytes and writes it anew without what it should not carry; must not know where files lie.
 */
@NullMarked
package ma.opencommune.platform.files.content;

import org.jspecify.annotations.NullMarked;
