package ma.opencommune.platform.identity;

import jakarta.security.enterprise.credential.Credential;

/**
 * Somebody an OpenID provider vouches for; made only from a token whose signature was checked.
 *
 * @param issuer the provider
 * @param subject its name for the person, which never changes
 */
public record SubjectCredential(String issuer, String subject) implements Credential {}
