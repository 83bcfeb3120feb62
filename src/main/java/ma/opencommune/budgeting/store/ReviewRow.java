package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An opinion about a part of a proposal. */
@Entity
@Table(name = "budgeting_review")
public class ReviewRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "proposal_id")
    long proposal;

    @Column(name = "part")
    String part;

    @Column(name = "possible")
    boolean possible;

    @Column(name = "words")
    String words;

    @Column(name = "round")
    int round;

    @Column(name = "by_account")
    long by;

    @Column(name = "at")
    Instant at;
}
