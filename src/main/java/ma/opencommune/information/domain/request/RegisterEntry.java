package ma.opencommune.information.domain.request;

import java.util.List;
import java.util.Optional;

/**
 * The page of one entry of the public register.
 *
 * @param row the entry
 * @param reason why it was taken down, in words; empty otherwise
 * @param code why it was taken down
 * @param answer the answer, when it is public
 * @param files its files, when it is public
 */
public record RegisterEntry(
        RegisterRow row, String reason, Optional<DownReason> code, Optional<Answer> answer, List<CaseFile> files) {}
