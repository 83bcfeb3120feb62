package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Extensions extensions;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    @Inject
    PageTexts texts;

    private String number = "";
    private CaseSheet sheet;
    private String reason = "";
    private String words = "";
    private String note = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        reason = openCase.text("reason");
        words = openCase.text("words");
        note = openCase.text("note");
    }

    /** Asks the head. */
    public void ask() throws IOException {
        Optional<ExtensionReason> coded = List.of(ExtensionReason.values()).stream()
                .filter(one -> one.name().equals(reason))
                .findFirst();
        if (coded.isEmpty()) {
            steps.missing("reason", "information.extension.choose");
        } else if (openCase.fits("words", words, Extensions.LONGEST)) {
            steps.go(number, extensions.ask(number, steps.seen(), coded.get(), words));
        }
    }

    /** The head agrees. */
    public void agree() throws IOException {
        steps.go(number, extensions.agree(number, steps.seen()));
    }

    /** The head declines. */
    public void decline() throws IOException {
        if (openCase.fits("note", note, Extensions.LONGEST)) {
            steps.go(number, extensions.decline(number, steps.seen(), note));
        }
    }

    public CaseSheet getSheet() {
        return sheet;
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
        return steps.mayHandle()
                && ((openCase.mine() && extensions.against(number).isEmpty()) || !words.isBlank());
    }

    /** Whether the one who reads can decide. */
    public boolean isDeciding() {
        return steps.maySign() && (sheet.request().state().asides().extensionAsked() || !note.isBlank());
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
