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

/** A step to the commission or the court; what the order says is sealed. */
@Entity
@Table(name = "information_appeal")
public class AppealRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "complaint_id")
    long complaint;

    @Column(name = "whom")
    String whom;

    @Column(name = "filed")
    LocalDate filed;

    @Column(name = "at")
    Instant at;

    @Column(name = "entered_by")
    @Nullable
    Long enteredBy;

    @Column(name = "reply_due")
    @Nullable
    LocalDate replyDue;

    @Column(name = "state")
    String state;

    @Column(name = "decided")
    @Nullable
    LocalDate decided;

    @Column(name = "noted_by")
    @Nullable
    Long notedBy;

    @Column(name = "sealed")
    byte @Nullable [] sealed;

    @Column(name = "file")
    @Nullable
    Long file;
}
