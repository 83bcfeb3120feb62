/**
 * The Pabulib file format {@code .pb} (rules.md, "Data"): reads it, naming every problem at once, and writes it.
 * Decides what a well-formed file is; must not count anything.
 */
@NullMarked
package ma.opencommune.budgeting.domain.count.pb;

import org.jspecify.annotations.NullMarked;
