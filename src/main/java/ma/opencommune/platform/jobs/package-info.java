/**
 * Work that is done again and again, once across all nodes. Decides who runs a job and when; must not know what it does.
 */
@NullMarked
package ma.opencommune.platform.jobs;

import org.jspecify.annotations.NullMarked;
