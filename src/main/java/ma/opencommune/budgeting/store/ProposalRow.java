package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposal. */
@Entity
@Table(name = "budgeting_proposal")
public class ProposalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "number")
    String number;

    @Column(name = "cycle_id")
    long cycle;

    @Column(name = "state")
    String state;

    @Column(name = "language")
    String language;

    @Column(name = "channel")
    String channel;

    @Column(name = "title")
    String title;

    @Column(name = "text")
    String text;

    @Column(name = "place")
    String place;

    @Column(name = "area")
    String area;

    @Column(name = "category")
    String category;

    @Column(name = "latitude")
    @Nullable
    BigDecimal latitude;

    @Column(name = "longitude")
    @Nullable
    BigDecimal longitude;

    @Column(name = "gender")
    String gender;

    @Column(name = "climate")
    String climate;

    @Column(name = "public_name")
    String publicName;

    @Column(name = "contact")
    byte @Nullable [] contact;

    @Column(name = "token_hash")
    byte @Nullable [] tokenHash;

    @Column(name = "created")
    Instant created;

    @Column(name = "submitted")
    @Nullable
    Instant submitted;

    @Column(name = "admitted")
    boolean admitted;

    @Column(name = "improved")
    boolean improved;

    @Column(name = "told")
    boolean told;

    @Column(name = "answer")
    String answer;

    @Column(name = "into_id")
    @Nullable
    Long into;

    @Column(name = "from_id")
    @Nullable
    Long from;

    @Column(name = "project")
    String project;

    @Column(name = "erased")
    @Nullable
    LocalDate erased;
}
