package ma.opencommune.information.domain.request;

import ma.opencommune.information.domain.Term;

/** How fast an answer is asked for (article 14). */
public enum RequestKind {
    /** Article 16. */
    ORDINARY(Term.ORDINARY, Term.ORDERED_ANSWER),
    /** Life, safety or freedom of persons is at stake (article 17). */
    URGENT(Term.URGENT, Term.URGENT_ORDERED_ANSWER);

    private final Term term;
    private final Term ordered;

    RequestKind(Term term, Term ordered) {
        this.term = term;
        this.ordered = ordered;
    }

    /** The period of the answer. */
    public Term term() {
        return term;
    }

    /** The period of another answer that was ordered. */
    public Term ordered() {
        return ordered;
    }
}
