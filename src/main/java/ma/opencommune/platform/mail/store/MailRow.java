package ma.opencommune.platform.mail.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail that waits, was sent or was given up; its address and text are sealed, and gone once it is sent. */
@Entity
@Table(name = "platform_mail")
public class MailRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "message_id")
    String messageId;

    @Column(name = "sealed")
    byte[] sealed;

    @Column(name = "language")
    String language;

    @Column(name = "about")
    String about;

    @Column(name = "state")
    String state;

    @Column(name = "tries")
    int tries;

    @Column(name = "next_try")
    Instant nextTry;

    @Column(name = "created")
    Instant created;

    @Column(name = "sent")
    Instant sent;

    @Column(name = "last_error")
    String lastError;
}
