package ma.opencommune.federation.domain.plan;

/**
 * What a commitment is measured by.
 *
 * @param indicator code of a declared indicator, whose figures come from the records of communes; empty for none
 * @param words what is measured and what is aimed at
 */
public record Tie(String indicator, String words) {

    /** Nothing. */
    public static final Tie NONE = new Tie("", "");

    /** Whether it is left out. */
    public boolean none() {
        return indicator.isEmpty() && words.isEmpty();
    }
}
