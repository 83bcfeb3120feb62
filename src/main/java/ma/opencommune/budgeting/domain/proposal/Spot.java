package ma.opencommune.budgeting.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A place on the map, to about a metre: five decimals of a degree.
 *
 * @param latitude degrees north
 * @param longitude degrees east, negative in Morocco
 */
public record Spot(BigDecimal latitude, BigDecimal longitude) {

    private static final int PLACES = 5;
    private static final String NUMBER = "-?[0-9]{1,3}([.,][0-9]{1,9})?";

    /** The spot as typed; empty when it is none of Morocco's. */
    public static Optional<Spot> parse(String latitude, String longitude) {
        if (!latitude.matches(NUMBER) || !longitude.matches(NUMBER)) {
            return Optional.empty();
        }
        Spot spot = new Spot(number(latitude), number(longitude));
        boolean near = between(spot.latitude, 20, 37) && between(spot.longitude, -18, 0);
        return near ? Optional.of(spot) : Optional.empty();
    }

    private static boolean between(BigDecimal degrees, int least, int most) {
        return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.')).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
