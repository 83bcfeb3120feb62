/**
 * The pages about the collectivity: its identity, its calendar, its territory. Decides how they are shown; must not know rows.
 */
@NullMarked
package ma.opencommune.collectivity.web;

import org.jspecify.annotations.NullMarked;
