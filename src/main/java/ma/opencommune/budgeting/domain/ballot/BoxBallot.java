package ma.opencommune.budgeting.domain.ballot;

/**
 * A ballot in the box: all that is kept of it. No time, no number in a row, no receipt, nothing of the roll but a wide age band and an
 * area.
 *
 * @param id 128 random bits, in hexadecimal digits
 * @param choices what it says
 * @param channel by which way it came
 * @param age band of the voter; unknown on paper
 * @param area code of the voter's area
 */
public record BoxBallot(String id, Choices choices, Channel channel, AgeBand age, String area) {

    /** As the seal of the box reads it. */
    String line() {
        return id + ";" + choices.projectsText() + ";" + choices.pointsText() + ";" + channel + ";" + age + ";" + area
                + "\n";
    }
}
