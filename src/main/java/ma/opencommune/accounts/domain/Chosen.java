package ma.opencommune.accounts.domain;

/** What became of the choice of a password. */
public sealed interface Chosen {

    /** It was taken. */
    record Done() implements Chosen {}

    /** It was not taken, and why; the person can choose another. */
    record Refused(PasswordRules.Problem problem) implements Chosen {}

    /** The link was used, is too old, or never was one. */
    record LinkOver() implements Chosen {}

    /** The password given as the present one is not. */
    record WrongPresent() implements Chosen {}
}
