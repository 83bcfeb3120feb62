package ma.opencommune.accounts.domain;

/** What a program may do with its key; what is open to everybody needs none. */
public enum ApiScope {
    /** File information requests on behalf of people. */
    INFORMATION_FILE,
    /** Follow information requests by their number and code. */
    INFORMATION_TRACK
}
