/**
 * Leases of jobs. Decides which node runs a job and when it is due again; must not know what a job does.
 */
@NullMarked
package ma.opencommune.platform.jobs.app;

import org.jspecify.annotations.NullMarked;
