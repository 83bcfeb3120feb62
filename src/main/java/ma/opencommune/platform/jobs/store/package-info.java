/**
 * The rows of {@code platform_job}, read and written by the clock of the database; must not know what a job does.
 */
@NullMarked
package ma.opencommune.platform.jobs.store;

import org.jspecify.annotations.NullMarked;
