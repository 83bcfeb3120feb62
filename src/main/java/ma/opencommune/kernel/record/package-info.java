/**
 * What a component tells of itself to whoever counts above it. Decides the form; must not know who listens or where it goes.
 */
@NullMarked
package ma.opencommune.kernel.record;

import org.jspecify.annotations.NullMarked;
