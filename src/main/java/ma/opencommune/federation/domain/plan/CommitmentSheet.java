package ma.opencommune.federation.domain.plan;

import java.time.LocalDate;
import java.util.OptionalLong;
import ma.opencommune.kernel.LocalizedText;

/**
 * The sheet of a commitment.
 *
 * @param title in Arabic and French at least
 * @param problem what is to be solved
 * @param actions what will be done
 * @param owner who answers for it
 * @param first its first day
 * @param last its last day
 * @param budget in centimes; empty when none is stated
 * @param followUp by what its execution is followed
 * @param impact by what its effect is seen
 */
public record CommitmentSheet(
        LocalizedText title,
        LocalizedText problem,
        LocalizedText actions,
        String owner,
        LocalDate first,
        LocalDate last,
        OptionalLong budget,
        Tie followUp,
        Tie impact) {}
