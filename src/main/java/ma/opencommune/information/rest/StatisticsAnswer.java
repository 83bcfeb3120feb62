package ma.opencommune.information.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.app.PublicFigures;
import ma.opencommune.information.domain.figures.FigureCell;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.domain.figures.Spread;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;
import org.jspecify.annotations.Nullable;

/** Answers a program's question about the figures of a year, or says what is accepted. */
final class StatisticsAnswer {

    private StatisticsAnswer() {}

    static ApiAnswer to(ApiQuery query, PublicFigures figures) {
        query.only(List.of("year"));
        List<String> years = figures.years().stream().map(String::valueOf).toList();
        String year = query.word("year", years);
        if (!query.accepted()) {
            return ApiAnswer.refused(query);
        }
        Optional<Figures> found = figures.of(Integer.parseInt(year));
        return ApiAnswer.json(json(found.orElseThrow(() -> new NotFound("figures of " + year))));
    }

    private static String json(Figures figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", figures.period().from().getYear());
        json.put("asOf", figures.asOf());
        json.put("acknowledgement", spread(figures.acknowledgement()));
        json.put("answer", spread(figures.answer()));
        Map<String, Object> tables = new LinkedHashMap<>();
        for (FigureTable table : figures.tables()) {
            tables.put(table.subject().name().toLowerCase(Locale.ROOT), numbers(table));
        }
        json.put("tables", tables);
        return JsonText.of(json);
    }

    private static Map<String, @Nullable Object> numbers(FigureTable table) {
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        numbers.put("total", number(table.total()));
        table.cells().forEach(cell -> numbers.put(cell.key(), number(cell)));
        return numbers;
    }

    private static @Nullable Object number(FigureCell cell) {
        return cell.hidden() ? null : cell.count();
    }

    private static Map<String, @Nullable Object> spread(Spread spread) {
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        numbers.put("requests", spread.hidden() ? null : spread.requests());
        numbers.put("median", spread.hidden() || spread.requests() == 0 ? null : spread.median());
        numbers.put("ninety", spread.hidden() || spread.requests() == 0 ? null : spread.ninety());
        return numbers;
    }
}
