/**
 * Scans what is held and tidies the directory, once across all nodes.
 */
@NullMarked
package ma.opencommune.platform.files.job;

import org.jspecify.annotations.NullMarked;
