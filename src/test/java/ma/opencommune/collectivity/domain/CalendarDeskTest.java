package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.collectivity.domain.Drafting.Drafted;
import ma.opencommune.collectivity.domain.Drafting.Reason;
import ma.opencommune.collectivity.domain.Drafting.Refused;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;

class CalendarDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Announcement CIRCULAR = new Announcement("Circular 7/2026", LocalDate.parse("2026-11-20"));
    private static final Map<Language, String> NAMES = Map.of(Language.AR, "عطلة استثنائية", Language.FR, "Pont");

    private final CalendarHistory history = kept();

    /** The shipped calendar as the database gives it: each closure with its number. */
    private static CalendarHistory kept() {
        CalendarHistory shipped = CalendarHistory.of(ClosureFile.shipped());
        List<CalendarRevision> revisions = new ArrayList<>();
        List<KnownClosure> closures = new ArrayList<>();
        for (KnownClosure one : shipped.closures()) {
            closures.add(new KnownClosure(
                    closures.size() + 1L,
                    one.day(),
                    one.names(),
                    Optional.empty(),
                    one.revision(),
                    OptionalInt.empty()));
            one.day()
                    .knownFrom()
                    .ifPresent(day -> revisions.add(new CalendarRevision(
                            one.revision(),
                            RevisionCause.SHIPPED,
                            one.day().source(),
                            Optional.of(day),
                            Instant.EPOCH,
                            "system",
                            "")));
        }
        return CalendarHistory.of(revisions, closures, 2024, 2027);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private Drafting draft(CalendarChange change) {
        return new CalendarDesk(history, TODAY).draft(change);
    }

    private CalendarHistory after(CalendarChange change) {
        return history.after(((Drafted) draft(change)).draft());
    }

    private long closure(String date, String name) {
        return history.closures().stream()
                .filter(one ->
                        one.day().date().equals(day(date)) && one.day().name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void refused(Reason reason, CalendarChange change) {
        assertThat(draft(change)).isEqualTo(new Refused(reason));
    }

    @Test
    void whatWasKeptAnswersAsTheShippedCalendarDoes() {
        CalendarHistory shipped = CalendarHistory.of(ClosureFile.shipped());
        assertThat(history.latest().closures())
                .containsExactlyElementsOf(shipped.latest().closures());
        for (String asked : List.of("2024-01-01", "2024-04-05", "2026-03-15", "2026-03-16", "2027-12-31")) {
            assertThat(history.asOf(day(asked)).revision())
                    .isEqualTo(shipped.asOf(day(asked)).revision());
            assertThat(history.asOf(day(asked)).closures())
                    .containsExactlyElementsOf(shipped.asOf(day(asked)).closures());
        }
    }

    @Test
    void aDayAddedIsClosedFromItsAnnouncementOn() {
        CalendarHistory after =
                after(new CalendarChange.Add(day("2026-12-14"), ClosureKind.EXCEPTIONAL, NAMES, CIRCULAR));
        assertThat(after.latest().revision()).isEqualTo(5);
        assertThat(after.latest().works(day("2026-12-14"))).isFalse();
        assertThat(after.asOf(day("2026-11-19")).works(day("2026-12-14"))).isTrue();
        assertThat(after.asOf(day("2026-11-19")).revision()).isEqualTo(4);
        assertThat(after.asOf(day("2026-11-20")).works(day("2026-12-14"))).isFalse();
        assertThat(after.latest().closure(day("2026-12-14")).orElseThrow().name())
                .isEqualTo("Pont");
    }

    @Test
    void aFeastConfirmedADayEarlierBringsItsSecondDayAlong() {
        CalendarHistory after =
                after(new CalendarChange.Confirm(closure("2027-05-17", "Eid al-Adha d1"), day("2027-05-16"), CIRCULAR));
        assertThat(after.latest().closure(day("2027-05-16")).orElseThrow().status())
                .isEqualTo(ClosureStatus.CONFIRMED);
        assertThat(after.latest().closure(day("2027-05-17")).orElseThrow().name())
                .isEqualTo("Eid al-Adha d2");
        assertThat(after.latest().works(day("2027-05-18"))).isTrue();
        assertThat(after.asOf(day("2026-11-19")).works(day("2027-05-18"))).isFalse();
        assertThat(after.asOf(day("2026-11-19"))
                        .closure(day("2027-05-17"))
                        .orElseThrow()
                        .forecast())
                .isTrue();
    }

    @Test
    void confirmingTheSecondDayMovesTheFirst() {
        CalendarHistory after =
                after(new CalendarChange.Confirm(closure("2027-05-18", "Eid al-Adha d2"), day("2027-05-19"), CIRCULAR));
        assertThat(after.latest().works(day("2027-05-17"))).isTrue();
        assertThat(after.latest().closure(day("2027-05-18")).orElseThrow().name())
                .isEqualTo("Eid al-Adha d1");
        assertThat(after.latest().closure(day("2027-05-19")).orElseThrow().name())
                .isEqualTo("Eid al-Adha d2");
    }

    @Test
    void aCancelledDayIsWorkedFromTheAnnouncementOn() {
        long id = closure("2026-03-23", "Exceptional");
        CalendarHistory after = after(new CalendarChange.Cancel(id, CIRCULAR));
        assertThat(after.latest().works(day("2026-03-23"))).isTrue();
        assertThat(after.asOf(day("2026-11-19")).works(day("2026-03-23"))).isFalse();
        assertThat(after.find(id)).isEmpty();
    }

    @Test
    void aMovedDayKeepsItsStatus() {
        CalendarHistory after =
                after(new CalendarChange.Move(closure("2027-11-18", "Independence Day"), day("2027-11-19"), CIRCULAR));
        assertThat(after.latest().works(day("2027-11-18"))).isTrue();
        assertThat(after.latest().closure(day("2027-11-19")).orElseThrow().status())
                .isEqualTo(ClosureStatus.LEGAL);
    }

    @Test
    void theNextYearHasTheFixedDaysOfTheLastAndTheForecastFeasts() {
        CalendarHistory after = after(new CalendarChange.OpenYear(2028, CIRCULAR));
        assertThat(after.latest().last()).isEqualTo("2028-12-31");
        assertThat(after.year(2028)).hasSize(11 + FeastForecast.closures(2028).size());
        assertThat(after.latest().works(day("2028-11-06"))).isFalse();
        assertThat(after.asOf(day("2026-01-01")).works(day("2028-11-06"))).isFalse();
        assertThat(after.year(2028))
                .filteredOn(one -> one.day().kind() == ClosureKind.HIJRI)
                .extracting(KnownClosure::day)
                .allMatch(ClosureDay::forecast);
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        long eid = closure("2027-05-17", "Eid al-Adha d1");
        long throne = closure("2027-07-30", "Throne");
        Announcement tomorrow = new Announcement("x", TODAY.plusDays(1));
        Announcement tooEarly = new Announcement("x", day("2026-03-15"));
        refused(
                Reason.OUTSIDE_YEARS,
                new CalendarChange.Add(day("2028-01-03"), ClosureKind.EXCEPTIONAL, NAMES, CIRCULAR));
        refused(
                Reason.ALREADY_CLOSED,
                new CalendarChange.Add(day("2027-07-30"), ClosureKind.EXCEPTIONAL, NAMES, CIRCULAR));
        refused(Reason.NOT_THERE, new CalendarChange.Cancel(9999, CIRCULAR));
        refused(Reason.NOT_A_FORECAST, new CalendarChange.Confirm(throne, day("2027-07-30"), CIRCULAR));
        refused(Reason.SAME_DATE, new CalendarChange.Move(throne, day("2027-07-30"), CIRCULAR));
        refused(Reason.NOT_THE_NEXT_YEAR, new CalendarChange.OpenYear(2029, CIRCULAR));
        refused(Reason.ANNOUNCED_LATER, new CalendarChange.Confirm(eid, day("2027-05-17"), tomorrow));
        refused(Reason.ANNOUNCED_BEFORE_IT, new CalendarChange.Cancel(closure("2026-03-23", "Exceptional"), tooEarly));
        refused(Reason.OUTSIDE_YEARS, new CalendarChange.Move(throne, day("2029-07-30"), CIRCULAR));
    }

    @Test
    void aPreviewWarnsOfADayThatIsOverAndOfAWeekend() {
        Drafted past =
                (Drafted) draft(new CalendarChange.Add(day("2026-02-07"), ClosureKind.EXCEPTIONAL, NAMES, CIRCULAR));
        assertThat(CalendarPreview.of(history, past.draft(), TODAY, List.of()).warnings())
                .containsExactly(CalendarPreview.Warning.PAST_DAY, CalendarPreview.Warning.WEEKEND);
    }
}
