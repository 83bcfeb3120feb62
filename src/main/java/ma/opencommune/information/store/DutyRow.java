package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the commune must publish. */
@Entity
@Table(name = "information_duty")
public class DutyRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "code")
    String code;

    @Column(name = "title")
    String title;

    @Column(name = "owner")
    String owner;

    @Column(name = "frequency")
    String frequency;

    @Column(name = "updated")
    @Nullable
    LocalDate updated;

    @Column(name = "state")
    String state;

    @Column(name = "requests")
    String requests;
}
