package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was made of a file with boxes. */
@Entity
@Table(name = "information_redaction")
public class BurnedRow {

    @Id
    @Column(name = "original_id")
    long original;

    @Column(name = "request_id")
    long request;

    @Column(name = "redacted_id")
    long redacted;

    @Column(name = "name")
    String name;

    @Column(name = "at")
    Instant at;

    @Column(name = "burned_by")
    long by;

    @Column(name = "tally")
    String tally;

    @Column(name = "stale")
    boolean stale;
}
