package ma.opencommune.federation.web;

import java.util.List;
import ma.opencommune.federation.domain.rollup.ReportPeriod;

/**
 * A month to choose.
 *
 * @param value as it is sent
 * @param label in words
 * @param chosen whether it is the one shown
 */
public record PeriodChoice(String value, String label, boolean chosen) {

    static List<PeriodChoice> of(List<ReportPeriod> periods, ReportPeriod shown, FigureWords words) {
        return periods.stream()
                .map(period -> new PeriodChoice(period.toString(), words.month(period), period.equals(shown)))
                .toList();
    }
}
