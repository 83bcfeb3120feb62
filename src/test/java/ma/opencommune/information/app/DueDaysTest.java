package ma.opencommune.information.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    @Test
    void theNextWorkingDayStandsBesideADueDayOnWhichTheAdministrationIsClosed() {
        DueDates dates = counted(Term.URGENT, LocalDate.of(2026, 10, 1));
        assertThat(dates.due()).isEqualTo(LocalDate.of(2026, 10, 4));
        assertThat(days().words(Language.EN, dates)).contains("4 October", "5 October");
    }

    @Test
    void bothBoundsStandBesideADateThatAFeastCanStillMove() {
        DueDates dates = counted(Term.ORDINARY, LocalDate.of(2027, 5, 3));
        assertThat(dates.provisional()).isTrue();
        assertThat(days().beside(Language.EN, dates)).startsWith("provisional: between");
    }

    @Test
    void nothingStandsBesideASettledDay() {
        assertThat(days().beside(Language.FR, counted(Term.ORDINARY, LocalDate.of(2026, 9, 7))))
                .isEmpty();
    }

    private static DueDates counted(Term term, LocalDate received) {
        return DueDates.of(DeadlinesForTests.shipped().count(term, received, false));
    }

    private static DueDays days() {
        DueDays days = new DueDays();
        days.texts = new Texts();
        days.deadlines = DeadlinesForTests.shipped();
        return days;
    }
}
