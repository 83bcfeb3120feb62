/**
 * What a limit is and how one waits. Decides nothing about who is counted; must not know where counts are kept.
 */
@NullMarked
package ma.opencommune.platform.limits.domain;

import org.jspecify.annotations.NullMarked;
