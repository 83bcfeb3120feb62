package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A project of the ballot. */
@Entity
@Table(name = "budgeting_project")
public class ProjectRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "cycle_id")
    long cycle;

    @Column(name = "project")
    String project;

    @Embedded
    NameColumns name;

    @Column(name = "description_ar")
    @Nullable
    String descriptionAr;

    @Column(name = "description_fr")
    @Nullable
    String descriptionFr;

    @Column(name = "description_zgh")
    @Nullable
    String descriptionZgh;

    @Column(name = "description_en")
    @Nullable
    String descriptionEn;

    @Column(name = "cost")
    @Nullable
    Long cost;

    @Column(name = "area")
    String area;

    @Column(name = "category")
    String category;

    @Column(name = "incompatible")
    String incompatible;
}
