package ma.opencommune.budgeting.domain.proposal;

/**
 * A file of a proposal.
 *
 * @param id in the archive
 * @param name as sent
 * @param type media type found in its content
 * @param bytes its size
 */
public record ProposalFile(long id, String name, String type, long bytes) {}
