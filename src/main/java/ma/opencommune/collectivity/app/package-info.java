/**
 * What other components may ask about the collectivity. Decides which revision of the calendar is used; must not know any service.
 */
@NullMarked
package ma.opencommune.collectivity.app;

import org.jspecify.annotations.NullMarked;
