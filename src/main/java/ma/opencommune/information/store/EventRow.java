package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request; written once, and its words erased with the requester. */
@Entity
@Table(name = "information_event")
public class EventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "at")
    Instant at;

    @Column(name = "version")
    int version;

    @Column(name = "kind")
    String kind;

    @Column(name = "account")
    @Nullable
    Long account;

    @Column(name = "detail")
    String detail;

    /** The detail where it is words that can name people. */
    @Column(name = "sealed")
    byte @Nullable [] sealed;
}
