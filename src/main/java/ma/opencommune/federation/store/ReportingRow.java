package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The report of one collectivity for one month, as its parent sees it. */
@Entity
@Table(name = "federation_reporting")
public class ReportingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Nullable
    Long id;

    @Column(name = "ou")
    String ou = "";

    @Column(name = "period")
    String period = "";

    @Column(name = "first")
    @Nullable
    LocalDate first;

    @Column(name = "nil")
    boolean nil;

    @Column(name = "returned")
    long returned;

    @Column(name = "latest")
    long latest;

    @Column(name = "reasons")
    String reasons = "";
}
