package ma.opencommune.services.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report of a barrier; words and contact are sealed. */
@Entity
@Table(name = "services_barrier")
public class BarrierRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "ref")
    String ref;

    @Column(name = "token")
    byte[] token;

    @Column(name = "state")
    String state;

    @Column(name = "place")
    String place;

    @Column(name = "happened")
    byte[] happened;

    @Column(name = "needed")
    byte @Nullable [] needed;

    @Column(name = "contact")
    byte @Nullable [] contact;

    @Column(name = "language")
    String language;

    @Column(name = "received")
    Instant received;

    @Column(name = "due")
    @Nullable
    LocalDate due;

    @Column(name = "answered")
    @Nullable
    Instant answered;

    @Version
    @Column(name = "version")
    int version;
}
