package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the words of a letter; without text it goes back to the standard words. */
@Entity
@Table(name = "information_letter_template")
public class TemplateRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "kind")
    String kind;

    @Column(name = "language")
    String language;

    @Column(name = "version")
    int version;

    @Column(name = "subject")
    String subject;

    @Column(name = "text")
    String text;

    @Column(name = "written_by")
    long by;

    @Column(name = "at")
    Instant at;
}
