package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commitment of an axis. */
@Entity
@Table(name = "federation_commitment")
public class CommitmentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "code")
    String code = "";

    @Column(name = "axis_id")
    long axis;

    @Column(name = "title")
    String title = "";

    @Column(name = "problem")
    String problem = "";

    @Column(name = "actions")
    String actions = "";

    @Column(name = "owner")
    String owner = "";

    @Column(name = "first")
    LocalDate first = LocalDate.EPOCH;

    @Column(name = "last")
    LocalDate last = LocalDate.EPOCH;

    @Column(name = "budget")
    @Nullable
    Long budget;

    @Column(name = "follow_up_indicator")
    String followUpIndicator = "";

    @Column(name = "follow_up")
    String followUp = "";

    @Column(name = "impact_indicator")
    String impactIndicator = "";

    @Column(name = "impact")
    String impact = "";
}
