package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file of a proposal. */
@Entity
@Table(name = "budgeting_proposal_file")
public class ProposalFileRow {

    @Id
    @Column(name = "archive_id")
    Long id;

    @Column(name = "proposal_id")
    long proposal;

    @Column(name = "name")
    String name;

    @Column(name = "type")
    String type;

    @Column(name = "bytes")
    long bytes;
}
