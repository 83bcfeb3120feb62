package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One edition of a sealed figure. */
@Entity
@Table(name = "federation_rollup")
public class RollUpRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "indicator")
    String indicator = "";

    @Column(name = "period")
    String period = "";

    @Column(name = "edition")
    int edition;

    @Column(name = "method")
    String method = "";

    @Column(name = "numerator")
    long numerator;

    @Column(name = "denominator")
    long denominator;

    @Column(name = "inputs")
    long inputs;

    @Column(name = "hidden")
    long hidden;

    @Column(name = "root")
    String root = "";

    @Column(name = "reporters")
    String reporters = "";

    @Column(name = "reason")
    String reason = "";

    @Column(name = "changes")
    long changes;

    @Column(name = "sealed")
    Instant sealed = Instant.EPOCH;
}
