package ma.opencommune.collectivity.domain;

import java.util.OptionalLong;

/**
 * A part of the territory: an arrondissement, a neighbourhood, a douar.
 *
 * @param id its number
 * @param parent the larger part it lies in; empty for the collectivity itself
 * @param position its place among the parts of the same parent
 * @param facts what is said about it
 * @param retired whether it is no longer offered; what refers to it still finds it
 * @param example whether it came with the demo and is made up
 */
public record TerritoryUnit(
        long id, OptionalLong parent, int position, UnitFacts facts, boolean retired, boolean example) {

    /** The same with other facts, which a person wrote: no longer an example. */
    public TerritoryUnit saying(UnitFacts other) {
        return new TerritoryUnit(id, parent, position, other, retired, false);
    }

    /** The same under another parent, at this place. */
    public TerritoryUnit under(OptionalLong other, int place) {
        return new TerritoryUnit(id, other, place, facts, retired, example);
    }

    /** The same, offered or not. */
    public TerritoryUnit retired(boolean now) {
        return new TerritoryUnit(id, parent, position, facts, now, example);
    }
}
