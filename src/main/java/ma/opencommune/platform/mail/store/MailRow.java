package ma.opencommune.platform.mail.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.opencommune.platform.mail.domain.MailState;
import ma.opencommune.platform.mail.domain.Trouble;
import org.jspecify.annotations.Nullable;

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
    byte @Nullable [] sealed;

    @Column(name = "language")
    String language;

    @Column(name = "about")
    String about;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    MailState state;

    @Column(name = "tries")
    int tries;

    @Column(name = "next_try")
    Instant nextTry;

    @Column(name = "created")
    Instant created;

    @Column(name = "sent")
    @Nullable
    Instant sent;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_error")
    @Nullable
    Trouble lastError;
}
