package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.app.CaseSheets;
import ma.opencommune.information.app.Extensions;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Extension;
import ma.opencommune.information.domain.request.ExtensionReason;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** Where the officer asks for the one extension, and the head decides it. */
@Named
@RequestScoped
public class ExtensionPage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseSheets sheets;

    @Inject
    Extensions extensions;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private String reason = "";
    private String words = "";
    private String note = "";

    @PostConstruct
    void read() {
        number = text("number");
        sheet = sheets.sheet(number);
        reason = text("reason");
        words = text("words");
        note = text("note");
        steps.seen(text("seen"), sheet.request().version());
        steps.told(sheet.timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
    }

    /** Asks the head. */
    public void ask() throws IOException {
        Optional<ExtensionReason> coded = List.of(ExtensionReason.values()).stream()
                .filter(one -> one.name().equals(reason))
                .findFirst();
        if (coded.isEmpty()) {
            steps.missing("reason", "information.extension.choose");
        } else if (words.isBlank() || words.length() > Extensions.LONGEST) {
            steps.missing(
                    "words", words.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
        } else {
            steps.go(number, extensions.ask(number, steps.seen(), coded.get(), words));
        }
    }

    /** The head agrees. */
    public void agree() throws IOException {
        steps.go(number, extensions.agree(number, steps.seen()));
    }

    /** The head declines. */
    public void decline() throws IOException {
        if (note.isBlank() || note.length() > Extensions.LONGEST) {
            steps.missing("note", note.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
        } else {
            steps.go(number, extensions.decline(number, steps.seen(), note));
        }
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** The due date as it is. */
    public LocalDate getDue() {
        return sheet.request().dates().due();
    }

    /** The due date with the extension; null when it lies beyond the calendar. */
    public @Nullable LocalDate getNewDue() {
        return extensions.wouldBeDue(number).orElse(null);
    }

    /** The extension that was asked for; null when none was. */
    public @Nullable Extension getExtension() {
        return sheet.request().state().asides().extension().orElse(null);
    }

    /** Why no extension is possible, in words; empty when one can be asked for. */
    public String getAgainst() {
        return extensions
                .against(number)
                .map(against -> texts.of("information.refused." + against))
                .orElse("");
    }

    /** Whether the one who reads can ask, or typed what would be lost. */
    public boolean isAsking() {
        boolean mine = sheet.request().state().officer().equals(OptionalLong.of(steps.me()));
        return steps.mayHandle() && ((mine && extensions.against(number).isEmpty()) || !words.isBlank());
    }

    /** Whether the one who reads can decide. */
    public boolean isDeciding() {
        return steps.maySign() && (sheet.request().state().asides().extensionAsked() || !note.isBlank());
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? new History(texts, sheet.staff()).lines(steps.since()) : List.of();
    }

    /** The version that the page shows. */
    public int getSeen() {
        return steps.stale() ? sheet.request().version() : steps.seen();
    }

    public ExtensionReason[] getReasons() {
        return ExtensionReason.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
