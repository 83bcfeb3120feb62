/**
 * The use cases of barrier reports: take one, follow it, work on it. Must not know pages.
 */
@NullMarked
package ma.opencommune.services.app;

import org.jspecify.annotations.NullMarked;
