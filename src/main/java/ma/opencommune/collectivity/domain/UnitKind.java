package ma.opencommune.collectivity.domain;

/** What a part of the territory is, the larger before the smaller. */
public enum UnitKind {
    /** A district with its own council (organic law 113-14, article 216). */
    ARRONDISSEMENT,
    /** The area of an administrative annex. */
    ANNEX,
    /** A neighbourhood of a town. */
    NEIGHBOURHOOD,
    /** A hamlet in the country. */
    DOUAR
}
