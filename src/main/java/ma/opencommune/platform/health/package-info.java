/**
 * What a supervisor asks: is this node alive, and can it serve?
 */
@NullMarked
package ma.opencommune.platform.health;

import org.jspecify.annotations.NullMarked;
