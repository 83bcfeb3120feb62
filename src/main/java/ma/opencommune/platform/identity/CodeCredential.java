package ma.opencommune.platform.identity;

import jakarta.security.enterprise.credential.Credential;

/**
 * A one-time code for an account whose password was right.
 *
 * @param account id of the account
 * @param epoch the account's generation of sessions when the password was right
 * @param code as typed
 * @param from the network address of the one who tries
 */
public record CodeCredential(long account, int epoch, String code, String from) implements Credential {}
