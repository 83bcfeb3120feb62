package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An estimate of what a proposal would cost. */
@Entity
@Table(name = "budgeting_estimate")
public class EstimateRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "proposal_id")
    long proposal;

    @Column(name = "cost")
    long cost;

    @Column(name = "maintenance")
    long maintenance;

    @Column(name = "class")
    String sure;

    @Column(name = "reason")
    String reason;

    @Column(name = "by_account")
    long by;

    @Column(name = "at")
    Instant at;
}
