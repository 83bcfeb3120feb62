package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.opencommune.collectivity.domain.Drafting.Drafted;
import ma.opencommune.collectivity.domain.Drafting.Reason;
import ma.opencommune.collectivity.domain.Drafting.Refused;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.Language;

/** Decides whether the calendar can be changed as wished, and what changes then. Keeps nothing. */
public final class CalendarDesk {

    private static final Pattern FEAST_DAY = Pattern.compile("(.+) d([12])");
    private static final Language[] NAMING = {Language.FR, Language.AR, Language.EN, Language.ZGH};

    private final CalendarHistory history;
    private final LocalDate today;

    /**
     * For this calendar on this day.
     *
     * @param today in the commune's time zone
     */
    public CalendarDesk(CalendarHistory history, LocalDate today) {
        this.history = history;
        this.today = today;
    }

    /** The draft of a change, or why it is refused. */
    public Drafting draft(CalendarChange change) {
        if (change.announcement().day().isAfter(today)) {
            return new Refused(Reason.ANNOUNCED_LATER);
        }
        if (change instanceof CalendarChange.Add add) {
            return add(add);
        }
        if (change instanceof CalendarChange.Confirm confirm) {
            return confirm(confirm);
        }
        if (change instanceof CalendarChange.Move move) {
            return move(move);
        }
        return change instanceof CalendarChange.Cancel cancel ? cancel(cancel) : open((CalendarChange.OpenYear) change);
    }

    private Drafting add(CalendarChange.Add add) {
        if (outside(add.date())) {
            return new Refused(Reason.OUTSIDE_YEARS);
        }
        if (history.latest().closure(add.date()).isPresent()) {
            return new Refused(Reason.ALREADY_CLOSED);
        }
        ClosureStatus status = add.kind() == ClosureKind.FIXED ? ClosureStatus.LEGAL : ClosureStatus.CONFIRMED;
        ClosureDay day = new ClosureDay(
                add.date(),
                name(add.names()),
                add.kind(),
                status,
                add.announcement().source(),
                Optional.of(add.announcement().day()));
        return new Drafted(new CalendarDraft(
                RevisionCause.ADDED, add.announcement(), List.of(), List.of(day), add.names(), OptionalInt.empty()));
    }

    private static String name(Map<Language, String> names) {
        return Stream.of(NAMING)
                .map(names::get)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A closure day without a name"));
    }

    private Drafting confirm(CalendarChange.Confirm confirm) {
        Optional<KnownClosure> found = history.find(confirm.closure());
        if (found.isPresent() && !found.get().day().forecast()) {
            return new Refused(Reason.NOT_A_FORECAST);
        }
        return shifted(
                found,
                confirm,
                confirm.date(),
                day -> day.confirmedBy(confirm.announcement().source()));
    }

    private Drafting move(CalendarChange.Move move) {
        Optional<KnownClosure> found = history.find(move.closure());
        if (found.isPresent() && found.get().day().date().equals(move.date())) {
            return new Refused(Reason.SAME_DATE);
        }
        return shifted(
                found,
                move,
                move.date(),
                day -> new ClosureDay(
                        day.date(),
                        day.name(),
                        day.kind(),
                        day.status(),
                        move.announcement().source(),
                        day.knownFrom()));
    }

    private Drafting shifted(
            Optional<KnownClosure> found, CalendarChange change, LocalDate date, UnaryOperator<ClosureDay> becomes) {
        if (found.isEmpty()) {
            return new Refused(Reason.NOT_THERE);
        }
        long shift = date.toEpochDay() - found.get().day().date().toEpochDay();
        List<KnownClosure> ended = together(found.get());
        List<ClosureDay> days = new ArrayList<>();
        for (KnownClosure one : ended) {
            LocalDate moved = one.day().date().plusDays(shift);
            if (outside(moved)) {
                return new Refused(Reason.OUTSIDE_YEARS);
            }
            days.add(known(becomes.apply(one.day().on(moved)), change));
        }
        return earlier(ended, change)
                ? new Refused(Reason.ANNOUNCED_BEFORE_IT)
                : new Drafted(new CalendarDraft(
                        change.cause(),
                        change.announcement(),
                        ended,
                        days,
                        found.get().names(),
                        OptionalInt.empty()));
    }

    private static ClosureDay known(ClosureDay day, CalendarChange change) {
        return new ClosureDay(
                day.date(),
                day.name(),
                day.kind(),
                day.status(),
                day.source(),
                Optional.of(change.announcement().day()));
    }

    private Drafting cancel(CalendarChange.Cancel cancel) {
        Optional<KnownClosure> found = history.find(cancel.closure());
        if (found.isEmpty()) {
            return new Refused(Reason.NOT_THERE);
        }
        return earlier(List.of(found.get()), cancel)
                ? new Refused(Reason.ANNOUNCED_BEFORE_IT)
                : new Drafted(new CalendarDraft(
                        RevisionCause.CANCELLED,
                        cancel.announcement(),
                        List.of(found.get()),
                        List.of(),
                        Map.of(),
                        OptionalInt.empty()));
    }

    /** What was announced later than its own change would never have been known. */
    private static boolean earlier(List<KnownClosure> ended, CalendarChange change) {
        return ended.stream()
                .anyMatch(one -> !one.day().knownOn(change.announcement().day()));
    }

    private Drafting open(CalendarChange.OpenYear open) {
        if (open.year() != history.lastYear() + 1) {
            return new Refused(Reason.NOT_THE_NEXT_YEAR);
        }
        if (open.year() > FeastForecast.LAST_YEAR) {
            return new Refused(Reason.NO_FORECAST);
        }
        Stream<ClosureDay> fixed = history.year(history.lastYear()).stream()
                .map(KnownClosure::day)
                .filter(day -> day.kind() == ClosureKind.FIXED)
                .map(day -> new ClosureDay(
                        day.date().plusYears(1),
                        day.name(),
                        ClosureKind.FIXED,
                        ClosureStatus.LEGAL,
                        open.announcement().source(),
                        Optional.empty()));
        Stream<ClosureDay> feasts = Stream.of(open.year() - 1, open.year())
                .flatMap(year -> FeastForecast.closures(year).stream())
                .filter(day -> day.date().getYear() == open.year());
        return new Drafted(new CalendarDraft(
                RevisionCause.YEAR_OPENED,
                open.announcement(),
                List.of(),
                Stream.concat(fixed, feasts).sorted().toList(),
                Map.of(),
                OptionalInt.of(open.year())));
    }

    /** The closure, and the other day of the same feast beside it. */
    private List<KnownClosure> together(KnownClosure closure) {
        Matcher mine = FEAST_DAY.matcher(closure.day().name());
        if (closure.day().kind() != ClosureKind.HIJRI || !mine.matches()) {
            return List.of(closure);
        }
        boolean first = mine.group(2).equals("1");
        LocalDate beside = closure.day().date().plusDays(first ? 1 : -1);
        String other = mine.group(1) + (first ? " d2" : " d1");
        return Stream.concat(
                        Stream.of(closure),
                        history.year(beside.getYear()).stream()
                                .filter(one -> one.day().date().equals(beside)
                                        && one.day().name().equals(other)
                                        && one.day().status() == closure.day().status()))
                .toList();
    }

    private boolean outside(LocalDate date) {
        return date.getYear() < history.firstYear() || date.getYear() > history.lastYear();
    }
}
