package ma.opencommune.checks;

/**
 * Something wrong with a page.
 *
 * @param rule what was broken
 * @param where at which place, in the checker's own words
 */
record Finding(String rule, String where) {

    @Override
    public String toString() {
        return rule + ": " + where;
    }
}
