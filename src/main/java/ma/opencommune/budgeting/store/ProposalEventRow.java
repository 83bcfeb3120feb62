package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a proposal. */
@Entity
@Table(name = "budgeting_proposal_event")
public class ProposalEventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "proposal_id")
    long proposal;

    @Column(name = "at")
    Instant at;

    @Column(name = "kind")
    String kind;

    @Column(name = "words")
    String words;

    @Column(name = "by_account")
    @Nullable
    Long by;
}
