/**
 * Files that people send. Decides what is taken and when it may be given out; must not know whose it is.
 */
@NullMarked
package ma.opencommune.platform.files.app;

import org.jspecify.annotations.NullMarked;
