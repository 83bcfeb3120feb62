/**
 * The landing page and the navigation: the only place that sees several components.
 */
@NullMarked
package ma.opencommune.home;

import org.jspecify.annotations.NullMarked;
