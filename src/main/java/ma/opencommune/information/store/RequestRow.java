package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request; who asks is sealed in {@link #contact} and {@link #nationalId}. */
@Entity
@Table(name = "information_request")
public class RequestRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "number")
    String number;

    @Column(name = "token_hash")
    byte[] tokenHash;

    @Column(name = "version")
    int version;

    @Column(name = "channel")
    String channel;

    @Column(name = "language")
    String language;

    @Column(name = "kind")
    String kind;

    @Column(name = "urgent_reason")
    String urgentReason;

    @Column(name = "subject")
    String subject;

    @Column(name = "description")
    String description;

    @Column(name = "answer_form")
    String answerForm;

    @Column(name = "contact")
    byte @Nullable [] contact;

    @Column(name = "national_id")
    byte @Nullable [] nationalId;

    @Column(name = "person_digest")
    byte @Nullable [] personDigest;

    @Column(name = "words")
    String words;

    @Column(name = "words_version")
    int wordsVersion;

    @Column(name = "received")
    LocalDate received;

    @Column(name = "submitted")
    Instant submitted;

    @Column(name = "handling")
    String handling;

    @Column(name = "open")
    boolean open;

    @Column(name = "officer")
    @Nullable
    Long officer;

    @Column(name = "regime")
    String regime;

    @Column(name = "calendar_revision")
    int calendarRevision;

    @Column(name = "extended")
    boolean extended;

    @Column(name = "first_due")
    LocalDate firstDue;

    @Column(name = "due")
    LocalDate due;

    @Column(name = "known_due")
    LocalDate knownDue;

    @Column(name = "earliest")
    LocalDate earliest;

    @Column(name = "latest")
    LocalDate latest;

    @Column(name = "provisional")
    boolean provisional;

    @Column(name = "extension_state")
    @Nullable
    String extensionState;

    @Column(name = "extension_reason")
    @Nullable
    String extensionReason;

    @Column(name = "extension_words")
    @Nullable
    String extensionWords;

    @Column(name = "extension_by")
    @Nullable
    Long extensionBy;

    @Column(name = "clarification")
    String clarification;

    @Column(name = "urgency")
    String urgency;

    @Column(name = "urgency_by")
    @Nullable
    LocalDate urgencyBy;

    @Column(name = "urgency_words")
    String urgencyWords;

    @Column(name = "outcome")
    @Nullable
    String outcome;

    @Column(name = "ground")
    @Nullable
    String ground;

    @Column(name = "answered")
    @Nullable
    LocalDate answered;

    @Column(name = "reopened")
    @Nullable
    LocalDate reopened;

    @Column(name = "publication")
    String publication;

    @Column(name = "public_title")
    String publicTitle;

    @Column(name = "public_service")
    String publicService;

    @Column(name = "publication_code")
    @Nullable
    String publicationCode;

    @Column(name = "public_changed")
    Instant publicChanged;

    @Column(name = "public_words")
    String publicWords;

    @Column(name = "publication_reason")
    String publicationReason;

    @Column(name = "held_until")
    @Nullable
    LocalDate heldUntil;

    @Column(name = "published")
    @Nullable
    Instant published;
}
