/**
 * A cycle of participatory budgeting: its phases, its areas and categories, the line of the budget, the projects of the ballot and the
 * declared rule with its canonical text. Decides what is possible on which day and when a rule may be published; must not know who asks
 * or how anything is kept.
 */
@NullMarked
package ma.opencommune.budgeting.domain.cycle;

import org.jspecify.annotations.NullMarked;
