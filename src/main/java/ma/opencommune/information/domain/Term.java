package ma.opencommune.information.domain;

import java.util.Locale;
import java.util.Optional;

/** The periods law 31-13 sets, each counted from an event whose own day is excluded. */
public enum Term {
    /** Answer to an ordinary request, from its receipt (article 16). */
    ORDINARY,
    /** Once more, from the first due date (article 16). */
    ORDINARY_EXTENSION,
    /** Answer when life, safety or freedom of persons is at stake, from receipt (article 17). */
    URGENT,
    /** Once more, from the first due date (article 17). */
    URGENT_EXTENSION,
    /** Another answer, from the day on which head, commission or court ordered it: a rule of the house. */
    ORDERED_ANSWER,
    /** The same when life, safety or freedom of persons is at stake: a rule of the house. */
    URGENT_ORDERED_ANSWER,
    /** Whether claimed urgency is accepted, from the registration: a rule of the house. */
    URGENCY_DECISION,
    /** A third party's answer when it is consulted, from the letter to it: a rule of the house; stops no other clock. */
    CONSULTATION,
    /** Complaint to the head of the institution, from the expiry or the answer (article 19). */
    COMPLAINT,
    /** The head's answer, from the complaint (article 19). */
    HEAD_REPLY,
    /** Complaint to the commission (CDAI), from the head's answer or silence (article 20). */
    CDAI,
    /** The commission's answer, from the complaint to it (article 20). */
    CDAI_REPLY,
    /** Appeal to the administrative court, from the commission's answer or silence (article 21). */
    COURT;

    /** Name in addresses: {@code head-reply}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The period by which this one can be extended once; empty when it cannot. */
    public Optional<Term> extension() {
        return switch (this) {
            case ORDINARY -> Optional.of(ORDINARY_EXTENSION);
            case URGENT -> Optional.of(URGENT_EXTENSION);
            default -> Optional.empty();
        };
    }
}
