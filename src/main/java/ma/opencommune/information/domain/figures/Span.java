package ma.opencommune.information.domain.figures;

/** Working days from receipt to the final answer, in spans; the law gives twenty, and twenty more when extended. */
public enum Span {
    TO_5(5),
    TO_10(10),
    TO_15(15),
    TO_20(20),
    TO_40(40),
    OVER_40(Integer.MAX_VALUE);

    private final int last;

    Span(int last) {
        this.last = last;
    }

    /** The span of a number of working days. */
    public static Span of(int days) {
        for (Span span : values()) {
            if (days <= span.last) {
                return span;
            }
        }
        return OVER_40;
    }
}
