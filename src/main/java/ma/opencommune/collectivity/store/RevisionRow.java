package ma.opencommune.collectivity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One numbered change of the calendar; written once. */
@Entity
@Table(name = "collectivity_calendar_revision")
public class RevisionRow {

    @Id
    @Column(name = "number")
    int number;

    @Column(name = "cause")
    String cause;

    @Column(name = "source")
    String source;

    @Column(name = "announced")
    @Nullable
    LocalDate announced;

    @Column(name = "entered")
    Instant entered;

    @Column(name = "actor")
    String actor;

    @Column(name = "actor_name")
    String actorName;
}
