/**
 * Access to information for programs: {@code /api/v1/information}. Decides how a deadline is written as JSON and what is
 * accepted; counts nothing itself.
 */
@NullMarked
package ma.opencommune.information.rest;

import org.jspecify.annotations.NullMarked;
