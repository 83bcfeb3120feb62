package ma.opencommune.collectivity.web;

import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.collectivity.domain.FeastForecast;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A closure day as pages show it.
 *
 * @param closure the closure
 * @param names its names
 * @param wished language of the page
 */
public record ClosureEntry(KnownClosure closure, LocalizedText names, Language wished) {

    public long getId() {
        return closure.id();
    }

    public LocalDate getDate() {
        return day().date();
    }

    public String getName() {
        return names.in(wished);
    }

    /** Language of the name. */
    public String getNameLanguage() {
        return names.language(wished).tag();
    }

    /** Direction of the name. */
    public String getNameDirection() {
        return names.language(wished).direction();
    }

    public String getKind() {
        return day().kind().name();
    }

    public String getStatus() {
        return day().status().name();
    }

    public boolean isForecast() {
        return day().forecast();
    }

    /** Colour and shape of its certainty. */
    public String getBadge() {
        return isForecast() ? "maybe" : "ok";
    }

    public boolean isWeekend() {
        return WorkingCalendar.weekend(getDate());
    }

    public LocalDate getEarliest() {
        return getDate().minusDays(FeastForecast.MARGIN);
    }

    public LocalDate getLatest() {
        return getDate().plusDays(FeastForecast.MARGIN);
    }

    public @Nullable LocalDate getKnownFrom() {
        return day().knownFrom().orElse(null);
    }

    /** What the source says, in its own words; empty when the calendar names none. */
    public String getSource() {
        return day().source();
    }

    /** Key of the text that stands for a source the calendar does not name. */
    public String getSourceKey() {
        Optional<String> key = isForecast()
                ? Optional.of("collectivity.calendar.forecastSource")
                : Optional.of("collectivity.calendar.defaultSource").filter(any -> day().kind() == ClosureKind.FIXED);
        return key.orElse("collectivity.calendar.unknownSource");
    }

    private ClosureDay day() {
        return closure.day();
    }
}
