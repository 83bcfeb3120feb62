package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of a request; its bytes are in the archive under {@link #archive}. */
@Entity
@Table(name = "information_file")
public class FileRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "archive_id")
    long archive;

    @Column(name = "side")
    String side;

    @Column(name = "name")
    String name;

    @Column(name = "type")
    String type;

    @Column(name = "bytes")
    long bytes;

    @Column(name = "added")
    Instant added;
}
