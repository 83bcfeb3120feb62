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

/** An answer as it was signed; only that it was reopened is written later. */
@Entity
@Table(name = "information_signed_answer")
public class SignedAnswerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "signed")
    LocalDate signed;

    @Column(name = "due")
    LocalDate due;

    @Column(name = "at")
    Instant at;

    @Column(name = "signed_by")
    @Nullable
    Long signedBy;

    @Column(name = "outcome")
    @Nullable
    String outcome;

    @Column(name = "ground")
    @Nullable
    String ground;

    @Column(name = "text")
    String text;

    @Column(name = "reason")
    String reason;

    @Column(name = "orientation")
    String orientation;

    /** Numbers of the archive with spaces between them. */
    @Column(name = "files")
    String files;

    @Column(name = "reopened")
    @Nullable
    LocalDate reopened;

    @Column(name = "reopened_by")
    @Nullable
    String reopenedBy;
}
