package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The days of a phase. */
@Entity
@Table(name = "budgeting_phase")
public class PhaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "cycle_id")
    long cycle;

    @Column(name = "kind")
    String kind;

    @Column(name = "first_day")
    LocalDate first;

    @Column(name = "last_day")
    LocalDate last;
}
