/**
 * Use cases of the federation: the own log, receiving, shipping, enrolling. Decides what happens in one transaction; must not know
 * addresses of programs or pages.
 */
@NullMarked
package ma.opencommune.federation.app;

import org.jspecify.annotations.NullMarked;
