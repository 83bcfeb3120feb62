package ma.opencommune.budgeting.domain.count.model;

/**
 * The comparison step: how many voters prefer which outcome; the others get the same from both.
 *
 * @param preferShares voters who get more from Equal Shares
 * @param preferGreedy voters who get more from greedy
 */
public record Comparison(int preferShares, int preferGreedy) {

    /** True when the greedy outcome is kept: strictly more voters prefer it. */
    public boolean keepsGreedy() {
        return preferGreedy > preferShares;
    }
}
