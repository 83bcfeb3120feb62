package ma.opencommune.information.domain.request;

/**
 * A reference of the national portal that whoever sent a request named for it. Anybody can name any reference, so it keeps nobody else
 * from theirs until staff say that both are the same.
 *
 * @param request the request
 * @param reference as it was named
 */
public record PortalClaim(PortalEntry.Candidate request, PortalReference reference) {}
