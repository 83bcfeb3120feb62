/**
 * What a count speaks with: the election as it was voted, the declared options, and the result. Decides what an
 * election is and how amounts and points become whole numbers; must not know any voting rule, file format or framework.
 */
@NullMarked
package ma.opencommune.budgeting.domain.count.model;

import org.jspecify.annotations.NullMarked;
