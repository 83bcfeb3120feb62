package ma.opencommune.information.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.information.domain.figures.ComplaintFate;
import ma.opencommune.information.domain.figures.FigurePeriod;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.FigureTable.Subject;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.domain.figures.ServiceCounts;
import ma.opencommune.information.domain.figures.Span;
import ma.opencommune.information.domain.figures.Spread;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.store.FiguresStore;

/** Makes tables from what the database counted; each table has a line for everything that can be, so that zero is said. */
final class CountedFigures {

    private static final List<ClockState> CLOCK = List.of(
            ClockState.VERY_LATE,
            ClockState.LATE,
            ClockState.DUE_TODAY,
            ClockState.DUE_TOMORROW,
            ClockState.DUE_SOON,
            ClockState.ON_TIME);
    /** Between year and month, as the database writes them. */
    private static final int HUNDRED = 100;

    private final List<FiguresStore.Group> groups;

    CountedFigures(List<FiguresStore.Group> groups) {
        this.groups = groups;
    }

    Figures figures(FigurePeriod period, LocalDate today, FiguresStore store) {
        Map<Integer, Long> answered = store.answered(period);
        List<FiguresStore.Arrivals> arrivals = store.arrivals(period);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(table(Subject.STAGE, List.of("OPEN", "ANSWERED", "WITHDRAWN"), group -> stage(group.handling())));
        tables.add(table(Subject.CLOCK, names(CLOCK), FiguresStore.Group::clock));
        tables.add(table(Subject.TIMELINESS, List.of("MET", "MET_LATE"), FiguresStore.Group::clock));
        tables.add(spans(answered));
        tables.add(table(Subject.OUTCOME, names(List.of(Outcome.values())), FiguresStore.Group::outcome));
        tables.add(table(Subject.GROUND, names(List.of(Ground.values())), FiguresStore.Group::ground));
        tables.add(FigureTable.of(
                Subject.COMPLAINT, ordered(names(List.of(ComplaintFate.values())), store.complaints(period, today))));
        Map<String, Long> channels = new LinkedHashMap<>();
        arrivals.forEach(arrival -> channels.merge(arrival.channel(), arrival.count(), Long::sum));
        tables.add(FigureTable.of(Subject.CHANNEL, ordered(names(List.of(Channel.values())), channels)));
        tables.add(table(Subject.KIND, names(List.of(RequestKind.values())), FiguresStore.Group::kind));
        tables.add(ServiceCounts.table(store.services(period)));
        tables.add(FigureTable.of(Subject.RECEIVED, received(period, arrivals)));
        return new Figures(period, today, Spread.of(store.acknowledged(period)), Spread.of(answered), tables);
    }

    private FigureTable table(Subject subject, List<String> keys, Function<FiguresStore.Group, String> key) {
        Map<String, Long> counts = new LinkedHashMap<>();
        groups.forEach(group -> counts.merge(key.apply(group), group.count(), Long::sum));
        return FigureTable.of(subject, ordered(keys, counts));
    }

    private static String stage(String handling) {
        Handling state = Handling.valueOf(handling);
        if (state.open()) {
            return "OPEN";
        }
        return state == Handling.WITHDRAWN ? "WITHDRAWN" : "ANSWERED";
    }

    private static FigureTable spans(Map<Integer, Long> answered) {
        Map<String, Long> counts = new LinkedHashMap<>();
        answered.forEach((days, count) -> counts.merge(Span.of(days).name(), count, Long::sum));
        return FigureTable.of(Subject.DAYS, ordered(names(List.of(Span.values())), counts));
    }

    /** One number for each month, or year, of the period. */
    private static Map<String, Long> received(FigurePeriod period, List<FiguresStore.Arrivals> arrivals) {
        Map<String, Long> counts = new LinkedHashMap<>();
        boolean months = period.byMonth();
        LocalDate first = period.from().withDayOfMonth(1);
        for (LocalDate at = first; !at.isAfter(period.to()); at = at.plusMonths(1)) {
            counts.put(name(at.getYear() * HUNDRED + at.getMonthValue(), months), 0L);
        }
        arrivals.forEach(arrival -> counts.merge(name(arrival.month(), months), arrival.count(), Long::sum));
        return counts;
    }

    private static String name(int month, boolean months) {
        String year = String.valueOf(month / HUNDRED);
        return months ? "%s-%02d".formatted(year, month % HUNDRED) : year;
    }

    private static Map<String, Long> ordered(List<String> keys, Map<String, Long> counts) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        keys.forEach(key -> ordered.put(key, counts.getOrDefault(key, 0L)));
        return ordered;
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
