package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A cycle. */
@Entity
@Table(name = "budgeting_cycle")
public class CycleRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "code")
    String code;

    @Embedded
    NameColumns title;

    @Column(name = "year")
    int year;

    @Column(name = "state")
    String state;

    @Column(name = "line_reference")
    String lineReference;

    @Column(name = "line_amount")
    long lineAmount;
}
