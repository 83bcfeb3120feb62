package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A box on a page of a file of the archive. */
@Entity
@Table(name = "information_redaction_mark")
public class MarkRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "archive_id")
    long archive;

    @Column(name = "page")
    int page;

    @Column(name = "x")
    int x;

    @Column(name = "y")
    int y;

    @Column(name = "width")
    int width;

    @Column(name = "height")
    int height;

    @Column(name = "ground")
    String ground;

    @Column(name = "drawn_by")
    long by;

    @Column(name = "at")
    Instant at;
}
