/**
 * The database: pool, migrations, converters. Decides when the schema is ready; must not know any record.
 */
@NullMarked
package ma.opencommune.platform.persistence;

import org.jspecify.annotations.NullMarked;
