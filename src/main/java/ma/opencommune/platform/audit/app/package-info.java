/**
 * Writing to and reading from the audit trail. Decides the order of entries; must not know what they mean.
 */
@NullMarked
package ma.opencommune.platform.audit.app;

import org.jspecify.annotations.NullMarked;
