/**
 * What a record of each kind may hold. Decides whether a body is applied, held until an upgrade, or refused; must not know what
 * becomes of it.
 */
@NullMarked
package ma.opencommune.federation.domain.schema;

import org.jspecify.annotations.NullMarked;
