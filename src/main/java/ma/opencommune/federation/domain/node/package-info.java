/**
 * Who reports to whom: children, the parent, what a bundle came to. Decides the standing of a node; must not know logs.
 */
@NullMarked
package ma.opencommune.federation.domain.node;

import org.jspecify.annotations.NullMarked;
