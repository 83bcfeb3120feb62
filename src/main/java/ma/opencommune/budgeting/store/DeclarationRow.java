package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rule of a cycle: its settings, one {@code name=value} a line, and the text as published. */
@Entity
@Table(name = "budgeting_declaration")
public class DeclarationRow {

    @Id
    @Column(name = "cycle_id")
    Long cycle;

    @Column(name = "settings")
    String settings;

    @Column(name = "text")
    @Nullable
    String text;

    @Column(name = "digest")
    @Nullable
    String digest;

    @Column(name = "published")
    @Nullable
    Instant published;
}
