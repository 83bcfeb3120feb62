package ma.opencommune.collectivity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A closure day as it was known for a while; only its end is ever written later. */
@Entity
@Table(name = "collectivity_closure")
public class ClosureRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "day")
    LocalDate day;

    @Column(name = "name")
    String name;

    @Column(name = "name_ar")
    @Nullable
    String nameAr;

    @Column(name = "name_fr")
    @Nullable
    String nameFr;

    @Column(name = "name_zgh")
    @Nullable
    String nameZgh;

    @Column(name = "name_en")
    @Nullable
    String nameEn;

    @Column(name = "kind")
    String kind;

    @Column(name = "status")
    String status;

    @Column(name = "source")
    String source;

    @Column(name = "known_from")
    @Nullable
    LocalDate knownFrom;

    @Column(name = "known_until")
    @Nullable
    LocalDate knownUntil;

    @Column(name = "revision")
    int revision;

    @Column(name = "ended_by")
    @Nullable
    Integer endedBy;
}
