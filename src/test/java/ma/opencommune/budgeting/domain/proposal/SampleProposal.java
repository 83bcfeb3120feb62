package ma.opencommune.budgeting.domain.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.kernel.Language;

/** Proposals for tests. */
final class SampleProposal {

    private SampleProposal() {}

    static Proposal in(ProposalState state) {
        return of(1, "Éclairer le chemin de l’école", state, Optional.empty());
    }

    static Proposal of(long id, String title, ProposalState state, Optional<Spot> spot) {
        return new Proposal(
                id,
                "TETP-2027-0000" + id,
                "2027-1",
                state,
                Language.FR,
                Channel.ONLINE,
                new ProposalWords(title, "Texte", "", "NORTH", "", spot, GenderLevel.NONE, Set.of(), ""),
                state.shown(),
                Optional.of(Instant.EPOCH),
                false,
                true,
                "",
                "",
                "",
                "");
    }

    static Optional<Spot> spot(String latitude, String longitude) {
        return Optional.of(new Spot(new BigDecimal(latitude), new BigDecimal(longitude)));
    }
}
