package ma.opencommune.budgeting.web;

import java.util.List;

/**
 * The result of a count as the page shows it.
 *
 * @param title the election in its own words; empty when the file says nothing
 * @param won how many projects won
 * @param lost how many did not
 * @param spent what the winners cost
 * @param budget what there was
 * @param voters how many ballots were counted
 * @param rows every project, the winners first
 * @param ties what was decided between equals, in sentences
 * @param notes oddities of the file
 * @param digest SHA-256 of the result
 * @param command the same count on a terminal
 */
public record CountSheet(
        String title,
        int won,
        int lost,
        String spent,
        String budget,
        int voters,
        List<Row> rows,
        List<String> ties,
        List<Note> notes,
        String digest,
        String command) {

    /** The same under another title. */
    CountSheet titled(String other) {
        return new CountSheet(other, won, lost, spent, budget, voters, rows, ties, notes, digest, command);
    }

    /**
     * One project.
     *
     * @param name its name
     * @param id its id in the file
     * @param cost its price
     * @param votes ballots that support it
     * @param won whether it won
     * @param why the reasons
     */
    public record Row(String name, String id, String cost, int votes, boolean won, List<String> why) {}

    /**
     * A problem or oddity of the file.
     *
     * @param section of the file
     * @param line from 1
     * @param column from 1
     * @param field key or column; empty when it is about none
     * @param found what stands there
     * @param expected what should, in English
     */
    public record Note(String section, int line, int column, String field, String found, String expected) {}
}
