package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a commitment had come on a day. */
@Entity
@Table(name = "federation_assessment")
public class AssessmentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "commitment_id")
    long commitment;

    @Column(name = "completion")
    String completion = "";

    @Column(name = "on_day")
    LocalDate on = LocalDate.EPOCH;

    @Column(name = "words")
    String words = "";

    @Column(name = "evidence")
    String evidence = "";
}
