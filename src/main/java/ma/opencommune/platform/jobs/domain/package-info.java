/**
 * What is known of a job. Must not know the database.
 */
@NullMarked
package ma.opencommune.platform.jobs.domain;

import org.jspecify.annotations.NullMarked;
