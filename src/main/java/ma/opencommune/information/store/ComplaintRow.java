package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint to the head of the institution; its words are sealed. */
@Entity
@Table(name = "information_complaint")
public class ComplaintRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "about_day")
    LocalDate about;

    /** The signed answer it is about. */
    @Column(name = "signed_id")
    @Nullable
    Long signed;

    @Column(name = "filed")
    LocalDate filed;

    @Column(name = "at")
    Instant at;

    @Column(name = "reply_due")
    LocalDate replyDue;

    /** In clear where it was written before words were sealed. */
    @Column(name = "text")
    String text;

    @Column(name = "sealed")
    byte @Nullable [] sealed;

    @Column(name = "state")
    String state;

    @Column(name = "reason")
    String reason;

    @Column(name = "decided")
    @Nullable
    LocalDate decided;

    @Column(name = "decided_by")
    @Nullable
    Long decidedBy;
}
