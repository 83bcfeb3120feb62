package ma.opencommune.information.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.ClosureFile;
import ma.opencommune.information.domain.CountedDay.Reason;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Resources;
import ma.opencommune.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineVectorsTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final CalendarHistory HISTORY = CalendarHistory.of(ClosureFile.shipped());

    static Stream<Map<String, String>> rows() {
        return Csv.rows(Resources.text(DeadlineVectorsTest.class, "/ma/opencommune/information/deadline-vectors.csv"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theDatedExamplesHold(Map<String, String> row) {
        LocalDate start = dates(row.get("received/start")).get(0);
        WorkingCalendar calendar =
                row.get("id").equals("V07") ? HISTORY.asOf(LocalDate.of(2026, 3, 15)) : HISTORY.latest();
        boolean extended = row.get("rule").startsWith("EXTENDED");
        Deadline deadline =
                new DeadlineCalculator(LegalRegimes.shipped(), calendar).count(term(row.get("rule")), start, extended);

        List<LocalDate> due = dates(row.get("due"));
        assertThat(deadline.firstDue()).isEqualTo(due.get(0));
        if (row.get("due").contains("rolled")) {
            assertThat(deadline.due()).isEqualTo(due.get(0));
            assertThat(deadline.rolled()).isEqualTo(due.get(1));
        } else {
            assertThat(deadline.due()).isEqualTo(due.get(due.size() - 1));
            assertThat(deadline.rolled()).isEqualTo(deadline.due());
        }
        assertThat(skipped(deadline)).isEqualTo(dates(row.get("weekday holidays skipped")));
        assertThat(deadline.bounds().provisional()).isEqualTo(row.get("note").contains("PROVISIONAL"));
    }

    @Test
    void everyExampleIsTried() {
        assertThat(rows()).hasSize(15);
    }

    private static List<LocalDate> skipped(Deadline deadline) {
        return deadline.days().stream()
                .filter(day -> day.reason() == Reason.CLOSURE || day.reason() == Reason.FORECAST_CLOSURE)
                .map(CountedDay::date)
                .toList();
    }

    private static Term term(String rule) {
        if (rule.startsWith("COMPLAINT")) {
            return Term.COMPLAINT;
        }
        if (rule.startsWith("President")) {
            return Term.HEAD_REPLY;
        }
        return rule.startsWith("URGENT") ? Term.URGENT : Term.ORDINARY;
    }

    private static List<LocalDate> dates(String text) {
        return DATE.matcher(text)
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .toList();
    }
}
