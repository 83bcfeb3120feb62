package ma.opencommune.information.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import ma.opencommune.information.domain.figures.FigurePeriod;

/** Reads the period of figures from an address: two dates, else a year with or without its quarter, else this year. */
final class PeriodQuery {

    static final String[] NAMES = {"year", "quarter", "from", "to"};

    private final ListQuery query;
    private final LocalDate today;

    PeriodQuery(ListQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
    }

    FigurePeriod period() {
        Optional<LocalDate> from = date("from");
        Optional<LocalDate> to = date("to");
        if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
            return new FigurePeriod(from.get(), to.get());
        }
        int year = query.year("year").orElse(today.getYear());
        String quarter = query.text("quarter");
        return quarter.matches("[1-4]")
                ? FigurePeriod.quarter(year, Integer.parseInt(quarter))
                : FigurePeriod.year(year);
    }

    /** Whether dates were given that make no period. */
    boolean crooked() {
        boolean given = !query.text("from").isEmpty() || !query.text("to").isEmpty();
        boolean good = date("from").isPresent()
                && date("to").isPresent()
                && !date("to").get().isBefore(date("from").get());
        return given && !good;
    }

    private Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.parse(query.text(name)))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
