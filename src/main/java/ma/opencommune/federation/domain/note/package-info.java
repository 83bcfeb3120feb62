/**
 * Signed notes and checkpoints (C2SP) with Ed25519 (RFC 8032). Decides whether a text was signed by a key; must not know where keys
 * are kept.
 */
@NullMarked
package ma.opencommune.federation.domain.note;

import org.jspecify.annotations.NullMarked;
