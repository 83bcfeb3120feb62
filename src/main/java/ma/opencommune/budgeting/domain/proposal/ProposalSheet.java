package ma.opencommune.budgeting.domain.proposal;

import java.util.List;

/**
 * A proposal with what belongs to it.
 *
 * @param proposal the proposal
 * @param coauthors public names of confirmed co-authors
 * @param credits public names of the authors of proposals that became part of it, or from which it was made
 * @param endorsements confirmed supporters, those of merged proposals included, each person once
 * @param files files
 * @param comments those that the reader may see
 * @param events what happened, the oldest first
 */
public record ProposalSheet(
        Proposal proposal,
        List<String> coauthors,
        List<String> credits,
        int endorsements,
        List<ProposalFile> files,
        List<Comment> comments,
        List<ProposalEvent> events) {}
