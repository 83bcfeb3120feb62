package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * An upper bound on what the winners of an area or a category may cost together.
 *
 * @param name the area or category, for people
 * @param limit the most its winners may cost together
 * @param projects ids of the projects it binds
 */
public record Envelope(String name, BigDecimal limit, Set<String> projects) {}
