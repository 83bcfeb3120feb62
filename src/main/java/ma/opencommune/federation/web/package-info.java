/**
 * Pages on which people join, enrol, compare fingerprints and follow what is sent. Decides what is shown; must not know the protocol.
 */
@NullMarked
package ma.opencommune.federation.web;

import org.jspecify.annotations.NullMarked;
