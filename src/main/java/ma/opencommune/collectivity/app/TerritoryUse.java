package ma.opencommune.collectivity.app;

/** A component whose records refer to parts of the territory says which: these can be retired, not deleted. */
public interface TerritoryUse {

    /** Whether any record refers to the part of this number. */
    boolean uses(long unit);
}
