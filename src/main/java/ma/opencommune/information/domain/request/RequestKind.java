package ma.opencommune.information.domain.request;

import ma.opencommune.information.domain.Term;

/** How fast an answer is asked for (article 14). */
public enum RequestKind {
    /** Article 16. */
    ORDINARY(Term.ORDINARY),
    /** Life, safety or freedom of persons is at stake (article 17). */
    URGENT(Term.URGENT);

    private final Term term;

    RequestKind(Term term) {
        this.term = term;
    }

    /** The period of the answer. */
    public Term term() {
        return term;
    }
}
