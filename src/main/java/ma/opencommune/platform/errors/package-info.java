/**
 * How a fault is told: problem+json for programs, a page with an incident number for people.
 */
@NullMarked
package ma.opencommune.platform.errors;

import org.jspecify.annotations.NullMarked;
