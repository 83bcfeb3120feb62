package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An endorsement or a co-author, asked to confirm by mail. */
@Entity
@Table(name = "budgeting_voice")
public class VoiceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "proposal_id")
    long proposal;

    @Column(name = "kind")
    String kind;

    @Column(name = "person")
    byte[] person;

    @Column(name = "public_name")
    String publicName;

    @Column(name = "token_hash")
    byte[] tokenHash;

    @Column(name = "asked")
    Instant asked;

    @Column(name = "confirmed")
    @Nullable
    Instant confirmed;

    @Column(name = "shown")
    boolean shown;

    @Column(name = "address")
    byte @Nullable [] address;
}
