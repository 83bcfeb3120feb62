package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a publisher sees of a request: its words and its public side, never who asks.
 *
 * @param number of the request
 * @param subject in the requester's words, unchecked
 * @param description in the requester's words, unchecked
 * @param received legal day of receipt
 * @param handling where it stands
 * @param publicSide what of it is public
 * @param answer text of the signed answer
 */
public record ModerationSheet(
        String number,
        String subject,
        String description,
        LocalDate received,
        Handling handling,
        PublicSide publicSide,
        Optional<String> answer) {}
