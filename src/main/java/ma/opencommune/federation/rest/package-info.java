/**
 * The protocol FED/1 over HTTP: {@code /federation/v1}. Decides addresses, forms of answers and how long they may be kept; must not
 * know how logs are stored.
 */
@NullMarked
package ma.opencommune.federation.rest;

import org.jspecify.annotations.NullMarked;
