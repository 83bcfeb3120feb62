package ma.opencommune.collectivity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the administrator chose for this node's identity: the one row of its table. */
@Entity
@Table(name = "collectivity_identity")
public class IdentityRow {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    int id = ONLY;

    @Column(name = "code")
    @Nullable
    String code;

    @Column(name = "type")
    @Nullable
    String type;

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

    @Column(name = "parent")
    @Nullable
    String parent;

    @Column(name = "population")
    @Nullable
    Integer population;

    @Column(name = "prefix")
    @Nullable
    String prefix;

    @Version
    @Column(name = "version")
    int version;

    @Column(name = "changed")
    Instant changed;
}
