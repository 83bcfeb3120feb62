package ma.opencommune.information.domain.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All prices that were ever set. The one in force on the day of receipt applies (rule R11); what has no price then is free.
 *
 * <p>Example: 12 pages of A4 at 50 centimes cost 600 centimes.
 *
 * @param prices in any order
 */
public record CopyTariff(List<CopyPrice> prices) {

    /** Most pieces of one format. */
    public static final int MOST = 100_000;

    /** The price in force on a day. */
    public Optional<CopyPrice> on(CopyFormat format, LocalDate day) {
        return prices.stream()
                .filter(price -> price.format() == format && !price.validFrom().isAfter(day))
                .max(Comparator.comparing(CopyPrice::validFrom));
    }

    /** What these numbers of copies cost by the prices of a day; formats without a number are left out. */
    public CopyCost cost(Map<CopyFormat, Integer> numbers, LocalDate day) {
        List<CopyCost.Line> lines = new ArrayList<>();
        for (CopyFormat format : CopyFormat.values()) {
            int number = numbers.getOrDefault(format, 0);
            if (number > 0) {
                lines.add(new CopyCost.Line(
                        format, number, on(format, day).map(CopyPrice::centimes).orElse(0L)));
            }
        }
        return new CopyCost(lines);
    }
}
