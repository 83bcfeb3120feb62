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
 */
public record RollLine(String nationalId, LocalDate born, String area, Sex sex, Optional<String> mail) {}
