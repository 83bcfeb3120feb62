package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A category of a cycle. */
@Entity
@Table(name = "budgeting_category")
public class CategoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "cycle_id")
    long cycle;

    @Column(name = "code")
    String code;

    @Embedded
    NameColumns name;

    @Column(name = "envelope")
    @Nullable
    Long envelope;
}
