package ma.opencommune.accounts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The key of a program; the secret itself is not here. */
@Entity
@Table(name = "accounts_api_key")
public class ApiKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "name")
    String name;

    @Column(name = "digest")
    byte[] digest;

    @Column(name = "scopes")
    String scopes;

    @Column(name = "hourly")
    int hourly;

    @Column(name = "created")
    Instant created;

    @Column(name = "created_by")
    long createdBy;

    @Column(name = "last_used")
    @Nullable
    Instant lastUsed;

    @Column(name = "revoked")
    @Nullable
    Instant revoked;
}
