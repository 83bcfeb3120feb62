package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter that was sent or is to be printed; its words are sealed. */
@Entity
@Table(name = "information_letter")
public class LetterRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    @Column(name = "at")
    Instant at;

    @Column(name = "kind")
    String kind;

    @Column(name = "sealed")
    byte[] sealed;

    @Column(name = "paper")
    boolean paper;

    @Column(name = "template")
    int template;

    @Column(name = "language")
    String language;

    @Column(name = "printed")
    @Nullable
    Instant printed;
}
