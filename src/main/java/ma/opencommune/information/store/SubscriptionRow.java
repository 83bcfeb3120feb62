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

/** A subscription; address, secret and wish are sealed together. */
@Entity
@Table(name = "information_subscription")
public class SubscriptionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "token_hash")
    byte[] tokenHash;

    @Column(name = "address_digest")
    byte[] addressDigest;

    @Column(name = "wish_digest")
    byte[] wishDigest;

    @Column(name = "language")
    String language;

    @Column(name = "sealed")
    byte[] sealed;

    @Column(name = "asked")
    Instant asked;

    @Column(name = "confirmed")
    @Nullable
    Instant confirmed;

    @Column(name = "seen")
    Instant seen;

    @Column(name = "told")
    @Nullable
    LocalDate told;
}
