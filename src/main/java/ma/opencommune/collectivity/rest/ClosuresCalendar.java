package ma.opencommune.collectivity.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import ma.opencommune.kernel.ClosureDay;

/** Closure days as iCalendar (RFC 5545): one all-day event each, tentative while it is only forecast. */
final class ClosuresCalendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    private ClosuresCalendar() {}

    static String of(Collection<ClosureDay> days, Instant written) {
        ClosuresCalendar calendar = new ClosuresCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Open Commune//Closure days//EN");
        days.forEach(day -> calendar.event(day, written));
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(ClosureDay day, Instant written) {
        LocalDate next = day.date().plusDays(1);
        line("BEGIN:VEVENT");
        line("UID:closure-" + DATE.format(day.date()) + "@opencommune.ma");
        line("DTSTAMP:" + STAMP.format(written));
        line("DTSTART;VALUE=DATE:" + DATE.format(day.date()));
        line("DTEND;VALUE=DATE:" + DATE.format(next));
        line("SUMMARY:" + escaped(day.name()));
        line("CATEGORIES:" + day.kind());
        line("STATUS:" + (day.forecast() ? "TENTATIVE" : "CONFIRMED"));
        if (!day.source().isEmpty()) {
            line("DESCRIPTION:" + escaped(day.source()));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line longer than 75 octets goes on in the next one, after a space. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String sign = Character.toString(text.codePointAt(at));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(sign);
            octets += length;
        }
        out.append("\r\n");
    }
}
