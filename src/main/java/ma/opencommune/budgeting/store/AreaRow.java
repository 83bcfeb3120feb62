package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An area of a cycle. */
@Entity
@Table(name = "budgeting_area")
public class AreaRow {

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

    @Column(name = "city_wide")
    boolean cityWide;

    @Column(name = "units")
    String units;
}
