package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A third party who was asked. */
@Entity
@Table(name = "information_consultation")
public class ConsultationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "request_id")
    long request;

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
