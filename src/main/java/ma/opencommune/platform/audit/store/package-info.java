/**
 * The rows of the audit trail. Appends and reads; must never change or delete one.
 */
@NullMarked
package ma.opencommune.platform.audit.store;

import org.jspecify.annotations.NullMarked;
