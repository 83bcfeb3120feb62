/**
 * What happens to requests by time alone. Decides how often it is looked at; must not decide anything about a request.
 */
@NullMarked
package ma.opencommune.information.job;

import org.jspecify.annotations.NullMarked;
