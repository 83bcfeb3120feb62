/**
 * What auditor and administrator may do with trail, mail and jobs. Decides who may; must not know the pages.
 */
@NullMarked
package ma.opencommune.platform.watch.app;

import org.jspecify.annotations.NullMarked;
