package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A leaf that figures are made of. */
@Entity
@Table(name = "federation_input")
public class InputRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "ou")
    String ou = "";

    @Column(name = "seq")
    long seq;

    @Column(name = "hash")
    String hash = "";

    @Column(name = "kind")
    String kind = "";

    @Column(name = "record_id")
    String record = "";

    @Column(name = "rev")
    long rev;

    @Column(name = "period")
    String period = "";

    @Column(name = "newest")
    boolean newest;

    @Column(name = "body")
    String body = "";
}
