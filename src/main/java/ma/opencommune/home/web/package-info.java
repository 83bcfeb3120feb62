/**
 * The landing page's backing; reads, never decides.
 */
@NullMarked
package ma.opencommune.home.web;

import org.jspecify.annotations.NullMarked;
