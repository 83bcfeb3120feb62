package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A first part of the information, given before the rest. */
@Entity
@Table(name = "information_early_answer")
public class EarlyAnswerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "title")
    String title;

    @Column(name = "text")
    String text;

    /** Numbers of files, with spaces between them. */
    @Column(name = "files")
    String files;

    @Column(name = "state")
    String state;

    @Column(name = "written_by")
    long by;

    @Column(name = "at")
    Instant at;

    @Column(name = "decided_by")
    @Nullable
    Long decidedBy;

    @Column(name = "signed")
    @Nullable
    LocalDate signed;

    /** What the head wrote who sent it back. */
    @Column(name = "sealed")
    byte @Nullable [] sealed;
}
