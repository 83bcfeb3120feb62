package ma.opencommune.budgeting.domain.count.pb;

/**
 * Something wrong or odd in a {@code .pb} file.
 *
 * @param section META, PROJECTS, VOTES, or FILE when it lies outside of them
 * @param line line of the file, from 1
 * @param column character of the line, from 1
 * @param field the key or column it is about; empty when it is about none
 * @param found what stands there, shortened to 80 characters
 * @param expected what should stand there
 */
public record PbProblem(String section, int line, int column, String field, String found, String expected) {

    private static final int LONGEST = 80;

    /** Shortens what was found. */
    public PbProblem {
        found = found.length() > LONGEST ? found.substring(0, LONGEST - 1) + "…" : found;
    }

    /** One sentence for a terminal. */
    @Override
    public String toString() {
        String where = field.isEmpty() ? section : section + " " + field;
        return "line %d, column %d, %s: found \"%s\", expected %s".formatted(line, column, where, found, expected);
    }
}
