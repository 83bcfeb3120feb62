/**
 * What an entry of the audit trail holds and how its chain of hashes is made. Must not know the database.
 */
@NullMarked
package ma.opencommune.platform.audit.domain;

import org.jspecify.annotations.NullMarked;
