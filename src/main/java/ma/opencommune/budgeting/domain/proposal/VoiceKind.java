package ma.opencommune.budgeting.domain.proposal;

/** What somebody says by confirming a mail. */
public enum VoiceKind {
    /** I support this proposal. */
    ENDORSE,
    /** I propose it too, and may be named. */
    COAUTHOR
}
