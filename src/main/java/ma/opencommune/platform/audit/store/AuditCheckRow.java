package ma.opencommune.platform.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.opencommune.platform.audit.domain.ChainCheck;
import org.jspecify.annotations.Nullable;

/** One walk over the trail. */
@Entity
@Table(name = "platform_audit_check")
public class AuditCheckRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "begun")
    Instant begun;

    @Column(name = "head_seq")
    long headSeq;

    @Column(name = "head_hash")
    byte[] headHash;

    @Column(name = "checked")
    long checked;

    @Column(name = "last_hash")
    byte[] lastHash;

    @Column(name = "ended")
    @Nullable
    Instant ended;

    @Column(name = "broken_seq")
    @Nullable
    Long brokenSeq;

    @Enumerated(EnumType.STRING)
    @Column(name = "fault")
    ChainCheck.@Nullable Fault fault;
}
