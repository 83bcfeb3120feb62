/**
 * Value types every component speaks with. Plain Java: decides what a reference, an amount, a language or a text in
 * four languages is; must not know any service, any framework or the time.
 */
@NullMarked
package ma.opencommune.kernel;

import org.jspecify.annotations.NullMarked;
