package ma.opencommune.collectivity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of the territory. */
@Entity
@Table(name = "collectivity_unit")
public class UnitRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "parent_id")
    @Nullable
    Long parent;

    @Column(name = "position")
    int position;

    @Column(name = "kind")
    String kind;

    @Column(name = "code")
    @Nullable
    String code;

    @Column(name = "name_ar")
    String nameAr;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_zgh")
    @Nullable
    String nameZgh;

    @Column(name = "name_en")
    @Nullable
    String nameEn;

    @Column(name = "retired")
    boolean retired;

    @Column(name = "example")
    boolean example;
}
