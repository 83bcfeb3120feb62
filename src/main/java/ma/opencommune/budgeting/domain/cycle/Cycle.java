package ma.opencommune.budgeting.domain.cycle;

import ma.opencommune.kernel.LocalizedText;

/**
 * One cycle of the participatory budget.
 *
 * @param id its number inside
 * @param code by which it is known outside: year and running number, such as {@code 2027-1}
 * @param title in Arabic and French at least
 * @param year the budget's year
 * @param state how far it has come
 * @param line where the money comes from
 */
public record Cycle(long id, String code, LocalizedText title, int year, CycleState state, BudgetLine line) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 160;

    /** The same in another state. */
    public Cycle in(CycleState other) {
        return new Cycle(id, code, title, year, other, line);
    }

    /** The same with other facts. */
    public Cycle saying(LocalizedText otherTitle, BudgetLine otherLine) {
        return new Cycle(id, code, otherTitle, year, state, otherLine);
    }
}
