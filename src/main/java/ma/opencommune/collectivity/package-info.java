/**
 * The collectivity this node belongs to: level, parent, territory, settings, closure days. Lower than every service.
 */
@NullMarked
package ma.opencommune.collectivity;

import org.jspecify.annotations.NullMarked;
