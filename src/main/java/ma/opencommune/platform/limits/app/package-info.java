/**
 * Bounds how often a stranger may do something. Decides whether one more is taken and when the next will be; must not know what it
 * is that is done.
 */
@NullMarked
package ma.opencommune.platform.limits.app;

import org.jspecify.annotations.NullMarked;
