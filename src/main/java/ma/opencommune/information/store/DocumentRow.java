package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A document of a duty; its bytes are in the archive under the same number. */
@Entity
@Table(name = "information_document")
public class DocumentRow {

    @Id
    @Column(name = "archive_id")
    Long id;

    @Column(name = "duty_id")
    long duty;

    @Column(name = "title")
    String title;

    @Column(name = "language")
    String language;

    @Column(name = "type")
    String type;

    @Column(name = "bytes")
    long bytes;

    @Column(name = "alternative")
    String alternative;

    @Column(name = "added")
    LocalDate added;

    @Column(name = "words")
    String words;

    @Column(name = "words_version")
    int wordsVersion;
}
