package ma.opencommune.accounts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link sent by mail with which its reader chooses a password, once. */
@Entity
@Table(name = "accounts_link")
public class AccountLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "account_id")
    long account;

    @Column(name = "purpose")
    String purpose;

    @Column(name = "digest")
    byte[] digest;

    @Column(name = "expires")
    Instant expires;

    @Column(name = "used")
    @Nullable
    Instant used;

    /** For the database. */
    protected AccountLink() {}

    /** A link whose secret has this digest. */
    public AccountLink(long account, String purpose, byte[] digest, Instant expires) {
        this.account = account;
        this.purpose = purpose;
        this.digest = digest.clone();
        this.expires = expires;
    }

    public long account() {
        return account;
    }

    /** Notes that it was used. */
    public void use(Instant at) {
        used = at;
    }
}
