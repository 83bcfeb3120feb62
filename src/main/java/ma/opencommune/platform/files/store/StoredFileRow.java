package ma.opencommune.platform.files.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.opencommune.platform.files.domain.StoredFile;
import org.jspecify.annotations.Nullable;

/** A file in the archive; {@code place} says where its bytes lie. */
@Entity
@Table(name = "platform_file")
public class StoredFileRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "place")
    String place;

    @Column(name = "name")
    String name;

    @Column(name = "type")
    String type;

    @Column(name = "bytes")
    long bytes;

    @Column(name = "sha256")
    byte[] sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    StoredFile.State state;

    @Column(name = "created")
    Instant created;

    @Nullable
    @Column(name = "scanned")
    Instant scanned;

    @Nullable
    @Column(name = "finding")
    String finding;
}
