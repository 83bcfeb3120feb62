/**
 * The protocol as values and functions. Its packages decide what bytes are signed, how leaves become one tree and what a proof
 * proves; they must not know the database, the network or what a record means.
 */
@NullMarked
package ma.opencommune.federation.domain;

import org.jspecify.annotations.NullMarked;
