package ma.opencommune.platform.mail.domain;

/** Where a mail stands; text key {@code platform.mail.state.<STATE>}. */
public enum MailState {
    /** Will be tried, or tried again. */
    WAITING,
    /** The mail server took it; address and text are gone. */
    SENT,
    /** Given up; an administrator can have it tried again. */
    FAILED
}
