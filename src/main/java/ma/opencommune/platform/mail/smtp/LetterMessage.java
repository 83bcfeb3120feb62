package ma.opencommune.platform.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that has the same Message-ID at each try, so that a mail sent twice after a crash can be known as one. */
final class LetterMessage extends MimeMessage {

    private final String id;

    LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
