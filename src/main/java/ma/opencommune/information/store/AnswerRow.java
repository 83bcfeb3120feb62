package ma.opencommune.information.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The answer to a request, as a draft and then as signed. */
@Entity
@Table(name = "information_answer")
public class AnswerRow {

    @Id
    @Column(name = "request_id")
    long request;

    @Column(name = "outcome")
    @Nullable
    String outcome;

    @Column(name = "ground")
    @Nullable
    String ground;

    @Column(name = "text")
    String text;

    @Column(name = "reason")
    String reason;

    @Column(name = "orientation")
    String orientation;

    @Column(name = "drafted_by")
    long draftedBy;
}
