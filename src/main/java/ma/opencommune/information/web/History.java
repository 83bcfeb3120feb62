package ma.opencommune.information.web;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.platform.i18n.PageTexts;

/** What happened to a case, as staff read it: with who did it. */
final class History {

    private final PageTexts texts;
    private final Staff staff;

    History(PageTexts texts, Staff staff) {
        this.texts = texts;
        this.staff = staff;
    }

    /**
     * One line.
     *
     * @param at when
     * @param says what
     * @param who did it; empty for the requester and the system
     * @param words what was written with it
     */
    public record Line(Instant at, String says, String who, String words) {}

    List<Line> lines(List<TimelineEntry> timeline) {
        return timeline.stream()
                .map(entry -> new Line(
                        entry.at(),
                        says(entry),
                        staff.name(entry.account()),
                        entry.kind().inWords() || entry.kind() == CaseEvent.Kind.SERVICE_STATED ? entry.detail() : ""))
                .toList();
    }

    private String says(TimelineEntry entry) {
        if (entry.kind() == CaseEvent.Kind.ASSIGNED) {
            String to = staff.name(OptionalLong.of(Long.parseLong(entry.detail())));
            if (!to.isEmpty()) {
                return texts.of("information.case.assigned.to", to);
            }
        }
        return texts.of(entry.says());
    }
}
