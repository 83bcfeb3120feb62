/**
 * What can be set from outside: one catalogue of all keys, what each accepts, and all that is wrong with what was given, at once.
 * Plain Java, because the starter program refuses a wrong configuration with the same sentences before a server runs. Must not know
 * who uses a value.
 */
@NullMarked
package ma.opencommune.platform.config;

import org.jspecify.annotations.NullMarked;
