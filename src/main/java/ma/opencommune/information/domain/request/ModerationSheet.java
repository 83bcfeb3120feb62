package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a publisher sees of a request: all that would be public and its public side, never who asks.
 *
 * @param number of the request
 * @param version that is seen
 * @param subject in the requester's words, unchecked
 * @param description in the requester's words, unchecked
 * @param received legal day of receipt
 * @param handling where it stands
 * @param publicSide what of it is public
 * @param answer the signed answer with its parts, as it would be public
 * @param files of the signed answer
 */
public record ModerationSheet(
        String number,
        int version,
        String subject,
        String description,
        LocalDate received,
        Handling handling,
        PublicSide publicSide,
        Optional<Answer> answer,
        List<CaseFile> files) {}
