package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact ratio of whole numbers, not reduced.
 *
 * @param over the numerator
 * @param under the denominator, above zero
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    /** Bits of a quotient before it is rounded to a double: they fit a long and are more than a double keeps. */
    private static final int BITS = 61;

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction by(long divisor) {
        return new Fraction(over, under.multiply(BigInteger.valueOf(divisor)));
    }

    Fraction times(long factor) {
        return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
    }

    Fraction inverse() {
        return new Fraction(under, over);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** The nearest double, to within one unit in the last place. */
    double toDouble() {
        return divided(over, under);
    }

    static double divided(BigInteger over, BigInteger under) {
        int shift = BITS - over.bitLength() + under.bitLength();
        BigInteger quotient = shift >= 0 ? over.shiftLeft(shift).divide(under) : over.divide(under.shiftLeft(-shift));
        return Math.scalb((double) quotient.longValue(), -shift);
    }

    BigDecimal rounded(int places) {
        return new BigDecimal(over).divide(new BigDecimal(under), places, RoundingMode.HALF_EVEN);
    }
}
