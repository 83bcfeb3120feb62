package ma.opencommune.budgeting.domain.ballot;

/**
 * What a ballot in the box says, once its seal is opened. No time, no number in a row, no receipt, nothing of the roll but an area.
 *
 * <p>Example: {@code new BoxBallot(Choices.of(List.of("p1")), "north").text()} is what is sealed.
 *
 * @param choices what it says
 * @param area code of the voter's area
 */
public record BoxBallot(Choices choices, String area) {

    /** All ballots of up to this many signs are sealed in the same length, so that the length tells nothing. */
    private static final int STEP = 256;

    /** What is sealed: the same length for nearly all ballots. */
    public String text() {
        String said = area + "\n" + choices.projectsText() + "\n" + choices.pointsText() + "\n";
        return said + " ".repeat(STEP - said.length() % STEP);
    }

    /** Reads what was sealed. */
    public static BoxBallot read(String text) {
        String[] lines = text.split("\n", -1);
        return new BoxBallot(Choices.read(lines[1], lines[2]), lines[0]);
    }
}
