package ma.opencommune.information.domain.request;

import java.util.List;

/** How a request ends. All but {@link #GRANTED} withhold something and so need a ground, its reason and the remedies (article 18). */
public enum Outcome {
    GRANTED(List.of()),
    /** What can be separated is given (article 8). */
    PARTIAL(Ground.exceptions()),
    REFUSED(Ground.exceptions()),
    /** The commune does not have it; the answer says who may. */
    NOT_HELD(List.of(Ground.NOT_AVAILABLE)),
    ALREADY_PUBLIC(List.of(Ground.ALREADY_PUBLISHED)),
    /** Already given to the same person in the same year. */
    REPEAT(List.of(Ground.ALREADY_GIVEN)),
    UNCLEAR(List.of(Ground.UNCLEAR_REQUEST)),
    IN_PREPARATION(List.of(Ground.IN_PREPARATION)),
    AT_ARCHIVES(List.of(Ground.AT_ARCHIVES));

    private final List<Ground> grounds;

    Outcome(List<Ground> grounds) {
        this.grounds = grounds;
    }

    /** Whether something that was asked for is not given. */
    public boolean withholds() {
        return this != GRANTED;
    }

    /** The grounds that can carry it; empty when it needs none. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** Whether the answer must say where the information can be found. */
    public boolean orients() {
        return this == NOT_HELD || this == ALREADY_PUBLIC || this == AT_ARCHIVES;
    }
}
