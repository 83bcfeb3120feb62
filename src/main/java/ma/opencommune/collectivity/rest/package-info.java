/**
 * The collectivity for programs: {@code /api/v1/calendar}. Decides how closure days are written as JSON and iCalendar.
 */
@NullMarked
package ma.opencommune.collectivity.rest;

import org.jspecify.annotations.NullMarked;
