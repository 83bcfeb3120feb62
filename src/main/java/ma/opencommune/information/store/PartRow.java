package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of an answer. */
@Entity
@Table(name = "information_part")
public class PartRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "title")
    String title;

    @Column(name = "outcome")
    String outcome;

    @Column(name = "ground")
    @Nullable
    String ground;

    @Column(name = "reason")
    String reason;

    @Column(name = "orientation")
    String orientation;

    @Column(name = "transfer_reason")
    @Nullable
    String transferReason;

    @Column(name = "transferred")
    @Nullable
    LocalDate transferred;

    /** The signed answer it belongs to; empty for a part of the draft. */
    @Column(name = "signed_id")
    @Nullable
    Long signed;
}
