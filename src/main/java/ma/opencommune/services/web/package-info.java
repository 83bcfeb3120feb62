/**
 * The pages of barrier reports. Decides how they are shown; must not know rows.
 */
@NullMarked
package ma.opencommune.services.web;

import org.jspecify.annotations.NullMarked;
