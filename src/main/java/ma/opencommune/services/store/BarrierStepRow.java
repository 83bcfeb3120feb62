package ma.opencommune.services.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that was done about a report; written once. */
@Entity
@Table(name = "services_barrier_step")
public class BarrierStepRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "barrier")
    long barrier;

    @Column(name = "kind")
    String kind;

    @Column(name = "words")
    String words;

    @Column(name = "at")
    Instant at;
}
