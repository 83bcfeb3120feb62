/**
 * The doors of the application: addresses, languages, headers, permissions of routes. Must not know any service.
 */
@NullMarked
package ma.opencommune.platform.web;

import org.jspecify.annotations.NullMarked;
