package ma.opencommune.budgeting.domain.cycle;

/**
 * Something was done with a cycle.
 *
 * @param code of the cycle
 * @param what as the trail names it, {@code budgeting.cycle.published}
 */
public record CycleMoved(String code, String what) {}
