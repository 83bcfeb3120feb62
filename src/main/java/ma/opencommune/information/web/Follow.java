package ma.opencommune.information.web;

import java.util.ArrayList;
import java.util.List;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.TimelineStep;

/** The timeline of a request: what was done, what happens now, what comes next. */
final class Follow {

    private final PageTexts texts;
    private final PageFormats formats;

    Follow(PageTexts texts, PageFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<TimelineStep> steps(RequestRecord request, List<TimelineEntry> timeline) {
        List<TimelineStep> steps = new ArrayList<>();
        for (TimelineEntry entry : timeline) {
            steps.add(new TimelineStep("done", formats.moment(entry.at()), texts.of(entry.says()), ""));
        }
        Handling handling = request.state().handling();
        if (handling.open()) {
            String day = formats.day(request.dates().due());
            String before = texts.of(
                    "information.before",
                    request.dates().provisional()
                            ? day + " ("
                                    + texts.of(
                                            "information.due.forecast",
                                            formats.day(request.dates().earliest()),
                                            formats.day(request.dates().latest()))
                                    + ")"
                            : day);
            steps.add(new TimelineStep("now", "", texts.of("information.now." + handling), ""));
            steps.add(new TimelineStep(
                    "next",
                    before,
                    texts.of(
                            request.dates().extended()
                                    ? "information.next.answer.extended"
                                    : "information.next.answer"),
                    ""));
        }
        return steps;
    }
}
