package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A correction a requester asked for; the new value and the words of the decision are sealed. */
@Entity
@Table(name = "information_correction")
public class CorrectionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "at")
    Instant at;

    @Column(name = "field")
    String field;

    @Column(name = "sealed")
    byte @Nullable [] sealed;

    @Column(name = "state")
    String state;

    /** In clear where it was written before words were sealed. */
    @Column(name = "reason")
    String reason;

    @Column(name = "sealed_reason")
    byte @Nullable [] sealedReason;

    @Column(name = "decided")
    @Nullable
    Instant decided;

    @Column(name = "decided_by")
    @Nullable
    Long decidedBy;
}
