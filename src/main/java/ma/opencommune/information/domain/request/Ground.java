package ma.opencommune.information.domain.request;

import java.util.Arrays;
import java.util.List;

/** Coded ground of a refusal, with its article of law 31-13. The words for the requester are in the texts. */
public enum Ground {
    DEFENCE(7),
    SECURITY(7),
    PRIVATE_LIFE(7),
    RIGHTS_AND_FREEDOMS(7),
    SOURCES(7),
    FOREIGN_RELATIONS(7),
    MONETARY_POLICY(7),
    INTELLECTUAL_PROPERTY(7),
    WITNESSES(7),
    COUNCIL_SECRECY(7),
    INVESTIGATION(7),
    COURT_PROCEDURE(7),
    NOT_AVAILABLE(18),
    ALREADY_PUBLISHED(18),
    ALREADY_GIVEN(18),
    UNCLEAR_REQUEST(18),
    IN_PREPARATION(18),
    AT_ARCHIVES(18);

    private final int article;

    Ground(int article) {
        this.article = article;
    }

    /** Article that names it: 7 (exceptions) or 18 (other grounds). */
    public int article() {
        return article;
    }

    /** As it stands on a covered box: article and number, {@code 7.3}. */
    public String code() {
        Ground first = article == 7 ? DEFENCE : NOT_AVAILABLE;
        return article + "." + (ordinal() - first.ordinal() + 1);
    }

    /** The exceptions of article 7. */
    public static List<Ground> exceptions() {
        return Arrays.stream(values()).filter(ground -> ground.article == 7).toList();
    }
}
