/**
 * Pages and exports of the platform's own staff. Decides how entries are put into words; must not know their stores.
 */
@NullMarked
package ma.opencommune.platform.watch.web;

import org.jspecify.annotations.NullMarked;
