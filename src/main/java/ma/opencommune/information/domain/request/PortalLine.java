package ma.opencommune.information.domain.request;

import java.util.List;

/**
 * An entry of the national portal that belongs to no request yet.
 *
 * @param entry as the portal lists it
 * @param likely requests that may be the same, the likeliest first
 */
public record PortalLine(PortalEntry entry, List<PortalEntry.Candidate> likely) {}
