package ma.opencommune.collectivity.domain;

/** What became of a change of the territory. */
public sealed interface TerritoryChange {

    /**
     * It is made.
     *
     * @param id of the part
     */
    record Done(long id) implements TerritoryChange {}

    /**
     * It is not made, and nothing was changed.
     *
     * @param why the rule it would break
     */
    record Refused(TerritoryRefusal why) implements TerritoryChange {}
}
