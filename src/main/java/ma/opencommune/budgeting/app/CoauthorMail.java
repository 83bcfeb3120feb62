package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.VoiceKind;
import ma.opencommune.budgeting.store.VoiceStore;

/** Writes to the co-authors that an author named in a draft, once it is sent: a draft alone writes to nobody but its author. */
@ApplicationScoped
class CoauthorMail {

    private final SecureRandom random = new SecureRandom();

    @Inject
    VoiceStore voices;

    @Inject
    ProposalLetters letters;

    void write(Proposal proposal) {
        voices.writeNow(proposal, () -> ProposalKey.random(random))
                .forEach((key, email) -> letters.asked(proposal, VoiceKind.COAUTHOR, email, proposal.language(), key));
    }
}
