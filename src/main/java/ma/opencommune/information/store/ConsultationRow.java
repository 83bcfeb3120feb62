package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A third party who was asked; who it is and what was said is sealed. */
@Entity
@Table(name = "information_consultation")
public class ConsultationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

    /** Party, question and words; the columns in clear are from before words were sealed. */
    @Column(name = "sealed")
    byte @Nullable [] sealed;

    @Column(name = "party")
    String party;

    @Column(name = "question")
    String question;

    @Column(name = "asked")
    LocalDate asked;

    @Column(name = "due")
    LocalDate due;

    @Column(name = "reply")
    String reply;

    @Column(name = "words")
    String words;

    @Column(name = "replied")
    @Nullable
    LocalDate replied;
}
