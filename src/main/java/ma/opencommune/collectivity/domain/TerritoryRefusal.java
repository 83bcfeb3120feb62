package ma.opencommune.collectivity.domain;

/** Why a change of the territory is not made. */
public enum TerritoryRefusal {
    /** A part would lie within itself. */
    CYCLE,
    /** A part would lie deeper than {@link Territory#DEEPEST}. */
    TOO_DEEP,
    /** The part it would lie in is retired. */
    PARENT_RETIRED,
    /** Parts that lie in it are still in use. */
    PARTS_IN_USE,
    /** Another part has this code. */
    CODE_TAKEN,
    /** A part of the same kind beside it has this name. */
    NAME_TAKEN,
    /** Records refer to it: it can be retired, not deleted. */
    IN_USE
}
