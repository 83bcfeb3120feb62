package ma.opencommune.federation.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.Comparison;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.Ratio;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.federation.domain.rollup.Restatement;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.JsonText;
import org.jspecify.annotations.Nullable;

/** How reports and figures are written for programs. */
final class FiguresJson {

    private FiguresJson() {}

    static String reports(ReportedFigures figures, ReportPeriod period) {
        List<Map<String, @Nullable Object>> reports = new ArrayList<>();
        figures.states(period).forEach((ou, state) -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("ou", ou.text());
            one.put("standing", state.standing(period, figures.today()).name());
            one.put("first", state.first().map(LocalDate::toString).orElse(null));
            reports.add(one);
        });
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("period", period.toString());
        body.put("due", period.due().toString());
        body.put("reporters", reporters(figures.reporters(period)));
        body.put("reports", reports);
        return JsonText.of(body);
    }

    static String figure(FigureSheet sheet) {
        RollUp figure = sheet.figure();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("indicator", figure.indicator().code());
        body.put("method", figure.indicator().digest());
        body.put("period", figure.period().toString());
        body.put("ou", figure.ou().text());
        body.put("edition", sheet.edition().map(one -> (long) one.edition()).orElse(null));
        body.put("numerator", figure.numerator());
        body.put("denominator", figure.denominator());
        body.put("value", value(figure, figure.ratio()));
        body.put("unit", figure.indicator().unit().name());
        body.put("hidden", figure.hidden());
        body.put("root", figure.root().hex());
        body.put("reporters", reporters(figure.reporters()));
        body.put("median", value(figure, sheet.comparison().median()));
        body.put(
                "communes",
                sheet.comparison().lines().stream()
                        .map(line -> commune(figure, line))
                        .toList());
        body.put("inputs", figure.inputs().stream().map(FiguresJson::input).toList());
        return JsonText.of(body);
    }

    private static @Nullable Object value(RollUp figure, Optional<Ratio> ratio) {
        return ratio.map(one -> one.times(figure.indicator().unit().times())).orElse(null);
    }

    private static Map<String, @Nullable Object> commune(RollUp figure, Comparison.Line line) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("ou", line.ou().text());
        one.put("standing", line.standing().name());
        one.put("value", value(figure, line.ratio()));
        one.put("hidden", line.hidden());
        return one;
    }

    private static Map<String, @Nullable Object> input(Input input) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("ou", input.ou().text());
        one.put("seq", input.seq());
        one.put("id", input.id());
        one.put("rev", input.rev());
        one.put("hash", input.hash().hex());
        return one;
    }

    static String editions(List<ReportedFigures.Edition> editions) {
        return JsonText.of(
                Map.of("editions", editions.stream().map(FiguresJson::edition).toList()));
    }

    private static Map<String, @Nullable Object> edition(ReportedFigures.Edition edition) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("edition", edition.figure().edition());
        one.put("sealed", edition.figure().sealed().toString());
        one.put("numerator", edition.figure().numerator());
        one.put("denominator", edition.figure().denominator());
        one.put("root", edition.figure().root());
        one.put("method", edition.figure().method());
        one.put("reporters", reporters(edition.figure().reporters()));
        one.put("reason", edition.figure().reason());
        one.put("changes", edition.changes().stream().map(FiguresJson::change).toList());
        return one;
    }

    private static Map<String, @Nullable Object> change(Restatement.Change change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("ou", change.ou());
        one.put("kind", change.kind());
        one.put("id", change.id());
        one.put("before", change.before().map(Hash::hex).orElse(null));
        one.put("after", change.after().map(Hash::hex).orElse(null));
        return one;
    }

    private static Map<String, @Nullable Object> reporters(Reporters who) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("expected", who.expected());
        one.put("received", who.received());
        one.put("late", who.late());
        one.put("nil", who.nil());
        one.put("returned", who.returned());
        return one;
    }
}
