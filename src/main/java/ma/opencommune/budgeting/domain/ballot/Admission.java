package ma.opencommune.budgeting.domain.ballot;

/** How near somebody is to a ballot. */
public sealed interface Admission {

    /** On the roll; a code is still to be entered. */
    record Known(byte[] voter, boolean reachable, boolean callable) implements Admission {}

    /** The code was right: may fill in a ballot. */
    record Admitted(byte[] voter, Channel channel) implements Admission {}

    /** The code was wrong, too old or tried too often. */
    record WrongCode() implements Admission {}

    /** Nobody with this national id and day of birth may vote. */
    record Unknown() implements Admission {}

    /** Nobody can vote now. */
    record NotOpen() implements Admission {}
}
