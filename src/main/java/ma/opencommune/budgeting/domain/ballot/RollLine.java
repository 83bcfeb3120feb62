package ma.opencommune.budgeting.domain.ballot;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One voter as the commune's list has it; the national id is hashed before anything is kept.
 *
 * @param nationalId as {@link VoterKey#written} gives it
 * @param born day of birth
 * @param area code of the area of residence
 * @param sex as the list says it
 * @param mail where one-time codes are sent; empty when none is known, and then a code is had at the desk
 * @param phone where one-time codes are sent by SMS, as +212612345678; empty when none is known
 */
public record RollLine(
        String nationalId, LocalDate born, String area, Sex sex, Optional<String> mail, Optional<String> phone) {

    private static final int PARTS = 6;

    /** In one line, to be sealed. */
    public String text() {
        return String.join("\t", nationalId, born.toString(), area, sex.name(), mail.orElse(""), phone.orElse(""));
    }

    /** Reads such a line. */
    public static RollLine read(String text) {
        String[] parts = text.split("\t", PARTS);
        return new RollLine(
                parts[0],
                LocalDate.parse(parts[1]),
                parts[2],
                Sex.valueOf(parts[3]),
                Optional.of(parts[4]).filter(mail -> !mail.isEmpty()),
                Optional.of(parts[5]).filter(phone -> !phone.isEmpty()));
    }
}
