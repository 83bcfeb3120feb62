package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan. */
@Entity
@Table(name = "federation_plan")
public class PlanRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "title")
    String title = "";

    @Column(name = "first")
    LocalDate first = LocalDate.EPOCH;

    @Column(name = "last")
    LocalDate last = LocalDate.EPOCH;

    @Column(name = "published")
    boolean published;
}
