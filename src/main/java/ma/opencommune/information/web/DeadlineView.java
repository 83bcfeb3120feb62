package ma.opencommune.information.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.information.domain.CountedDay;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.request.CaseClock;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.DayCell;

/** A due date as pages show it: state, days left, and the account of each day as a grid and as a table. */
public final class DeadlineView {

    private final RequestRecord request;
    private final CaseClock clock;
    private final PageTexts texts;

    DeadlineView(RequestRecord request, CaseClock clock, PageTexts texts) {
        this.request = request;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * One line of the table.
     *
     * @param date the day
     * @param says counted or skipped, and why
     * @param source who says so
     */
    public record Line(LocalDate date, String says, String source) {

        public LocalDate getDate() {
            return date;
        }

        public String getSays() {
            return says;
        }

        public String getSource() {
            return source;
        }
    }

    public LocalDate getDue() {
        return deadline().due();
    }

    public LocalDate getEarliest() {
        return deadline().bounds().earliest();
    }

    public LocalDate getLatest() {
        return deadline().bounds().latest();
    }

    /** Whether the date can still move; a request that is over has a settled date. */
    public boolean isProvisional() {
        return deadline().bounds().provisional() && request.state().handling().open();
    }

    /** Whether the administration is closed on the due day, so that the next working day stands beside it (rule R7). */
    public boolean isRolled() {
        return isRunning()
                && !isProvisional()
                && !deadline().rolled().equals(deadline().due());
    }

    /** Whether there is still something to wait for. */
    public boolean isRunning() {
        return request.state().handling().open();
    }

    /** Whether a closure announced late makes two views (rule R10). */
    public boolean isDisputed() {
        return clock.states().disputed()
                || !clock.known().due().equals(deadline().due());
    }

    public LocalDate getKnownDue() {
        return clock.known().due();
    }

    /** Style of the state: ok, soon, late, maybe, done. */
    public String getStyle() {
        return isProvisional() && !late() ? "maybe" : style(clock.state());
    }

    /** The state in words. */
    public String getState() {
        return texts.of("information.clock." + clock.state());
    }

    /** Days left or over, in words. */
    public String getLeft() {
        if (!isRunning()) {
            return request.state().handling() == Handling.WITHDRAWN
                    ? texts.of("information.handling.WITHDRAWN")
                    : texts.of("information.clock." + clock.state());
        }
        int left = clock.workingDaysLeft();
        return left < 0 ? texts.of("information.left.over", -left) : texts.of("information.left.days", left);
    }

    /** The rule, in one sentence. */
    public String getRule() {
        Period period = deadline().regime().period(deadline().term());
        if (request.reopened()) {
            return texts.of("information.why.ordered." + period.unit(), period.amount());
        }
        String first = texts.of("information.why." + period.unit(), period.amount(), period.articleNumber());
        return deadline().extended() ? first + " " + extension() : first;
    }

    private String extension() {
        Period more = deadline().regime().period(deadline().term().extension().orElseThrow());
        return texts.of(
                "information.why.extended",
                more.amount(),
                more.unit().name(),
                more.articleNumber().replaceFirst(" .*", ""));
    }

    /** The days as a grid from Monday. */
    public List<DayCell> getCells() {
        List<DayCell> cells = new ArrayList<>();
        for (CountedDay day : deadline().days()) {
            boolean end = day.date().equals(deadline().due());
            cells.add(new DayCell(day.date(), end ? "end" : shape(day.reason()), word(day), cells.isEmpty()));
        }
        return cells;
    }

    /** The same as a table. */
    public List<Line> getLines() {
        return deadline().days().stream()
                .map(day -> new Line(
                        day.date(),
                        texts.of("information.day." + day.reason(), day.number().orElse(0), closure(day)),
                        source(day)))
                .toList();
    }

    static String style(ClockState state) {
        return switch (state) {
            case ON_TIME, MET -> "ok";
            case DUE_SOON, DUE_TOMORROW, DUE_TODAY -> "soon";
            case LATE, VERY_LATE, MET_LATE -> "late";
        };
    }

    private boolean late() {
        return style(clock.state()).equals("late");
    }

    private String word(CountedDay day) {
        if (day.number().isPresent()) {
            return texts.of("information.day.number", day.number().getAsInt());
        }
        return texts.of("information.day.short." + day.reason());
    }

    private String closure(CountedDay day) {
        LocalizedText name = clock.names().get(day.date());
        return name == null ? "" : texts.say(name);
    }

    private String source(CountedDay day) {
        return day.closure()
                .map(closure -> closure.source())
                .filter(source -> !source.isEmpty())
                .orElseGet(
                        () -> day.closure().isPresent() ? texts.of("information.source.calendar") : law(day.source()));
    }

    private String law(String source) {
        return source.contains("art.")
                ? texts.of("information.source.law", article(source))
                : texts.of("information.source.house");
    }

    /** The number of the article alone: 16 of “law 31-13 art. 16”. */
    private static String article(String source) {
        return source.replaceFirst("^.*art\\. *", "");
    }

    private static String shape(CountedDay.Reason reason) {
        return switch (reason) {
            case WORKING_DAY, CALENDAR_DAY -> "counts";
            case CLOSURE -> "holiday";
            case FORECAST_CLOSURE -> "forecast";
            case START, WEEKEND -> "closed";
        };
    }

    private Deadline deadline() {
        return clock.deadline();
    }
}
