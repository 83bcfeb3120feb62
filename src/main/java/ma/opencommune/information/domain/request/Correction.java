package ma.opencommune.information.domain.request;

import java.time.Instant;

/**
 * What a requester asks to have corrected of the own data (law 09-08, article 8).
 *
 * @param id inside
 * @param number of the request
 * @param at when it was asked
 * @param field which part
 * @param value what it is to be; empty once erased
 * @param state what became of it
 * @param reason of the decision; empty while it waits
 */
public record Correction(long id, String number, Instant at, Field field, String value, State state, String reason) {

    /** The parts of the own data. */
    public enum Field {
        NAME,
        EMAIL,
        PHONE,
        ADDRESS,
        NATIONAL_ID,
        ASSOCIATION
    }

    /** What became of it. */
    public enum State {
        ASKED,
        MADE,
        DECLINED,
        /** The data were erased before anybody decided. */
        LAPSED
    }

    /** Why it cannot be asked for, or decided. */
    public enum Refusal {
        EMPTY,
        WRONG_FORM,
        ONE_WAITS,
        TOO_MANY,
        ERASED,
        DECIDED,
        NO_REASON
    }

    /** What this part is now. */
    public static String current(Requester who, Field field) {
        return switch (field) {
            case NAME -> who.name();
            case EMAIL -> who.email();
            case PHONE -> who.phone();
            case ADDRESS -> who.address();
            case NATIONAL_ID -> who.nationalId();
            case ASSOCIATION -> who.association();
        };
    }

    /** The same person with this part as asked for. */
    public Requester applied(Requester who) {
        return new Requester(
                field == Field.NAME ? value : who.name(),
                field == Field.EMAIL ? value : who.email(),
                field == Field.PHONE ? value : who.phone(),
                field == Field.ADDRESS ? value : who.address(),
                field == Field.NATIONAL_ID ? value : who.nationalId(),
                who.standing(),
                field == Field.ASSOCIATION ? value : who.association());
    }

    @Override
    public String toString() {
        return "Correction " + id;
    }
}
