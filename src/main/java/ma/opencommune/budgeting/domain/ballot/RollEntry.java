package ma.opencommune.budgeting.domain.ballot;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A voter as the roll knows them.
 *
 * @param voter keyed hash of the national id
 * @param born day of birth
 * @param area code of the area of residence
 * @param sex as the list said it
 * @param voted by which way; empty while they have not
 * @param reachable whether a mail address is known
 * @param callable whether a mobile telephone is known
 */
public record RollEntry(
        byte[] voter,
        LocalDate born,
        String area,
        Sex sex,
        Optional<Channel> voted,
        boolean reachable,
        boolean callable) {}
