/**
 * How nodes report upward and answers come back: the protocol FED/1.
 */
@NullMarked
package ma.opencommune.federation;

import org.jspecify.annotations.NullMarked;
