/**
 * Counting a participatory budget: {@code Count.run(election, options)} gives the certified result, its canonical JSON
 * and its digest. Decides how a rule, its completion, its finish and its comparison step fit together; plain Java, so
 * that anyone can run the same count without a server.
 */
@NullMarked
package ma.opencommune.budgeting.domain.count;

import org.jspecify.annotations.NullMarked;
