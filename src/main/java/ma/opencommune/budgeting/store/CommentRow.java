package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A comment. */
@Entity
@Table(name = "budgeting_comment")
public class CommentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "proposal_id")
    long proposal;

    @Column(name = "at")
    Instant at;

    @Column(name = "public_name")
    String publicName;

    @Column(name = "text")
    String text;

    @Column(name = "state")
    String state;
}
