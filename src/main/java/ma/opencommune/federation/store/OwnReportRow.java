package ma.opencommune.federation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this collectivity reported for one month. */
@Entity
@Table(name = "federation_own_report")
public class OwnReportRow {

    @Id
    @Column(name = "period")
    String period = "";

    @Column(name = "nil")
    boolean nil;

    @Column(name = "sent")
    Instant sent = Instant.EPOCH;

    @Column(name = "times")
    int times;

    @Column(name = "returned")
    @Nullable
    Instant returned;

    @Column(name = "reasons")
    String reasons = "";
}
