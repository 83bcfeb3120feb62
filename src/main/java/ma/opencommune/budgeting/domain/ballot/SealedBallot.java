package ma.opencommune.budgeting.domain.ballot;

import java.util.HexFormat;

/**
 * A ballot as it lies in the box.
 *
 * @param id 128 random bits, in hexadecimal digits
 * @param sealed what it says, under the key of the box
 * @param channel by which way it came
 */
public record SealedBallot(String id, byte[] sealed, Channel channel) {

    /** As the seal of the box reads it. */
    String line() {
        return id + ";" + HexFormat.of().formatHex(sealed) + ";" + channel + "\n";
    }
}
