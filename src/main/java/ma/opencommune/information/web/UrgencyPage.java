package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import ma.opencommune.information.app.Urgencies;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Urgency;
import org.jspecify.annotations.Nullable;

/** Where claimed urgency is accepted or declined. */
@Named
@RequestScoped
public class UrgencyPage {

    @Inject
    Urgencies urgencies;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private CaseSheet sheet;
    private String words = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        words = openCase.text("words");
    }

    /** Accepts it. */
    public void accept() throws IOException {
        if (openCase.fits("words", words, Urgencies.LONGEST)) {
            steps.go(number, urgencies.accept(number, steps.seen(), words));
        }
    }

    /** Declines it. */
    public void decline() throws IOException {
        if (openCase.fits("words", words, Urgencies.LONGEST)) {
            steps.go(number, urgencies.decline(number, steps.seen(), words));
        }
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    /** Where it stands. */
    public Urgency getUrgency() {
        return sheet.request().state().asides().urgency();
    }

    /** The due date when it is declined; null beyond the calendar. */
    public @Nullable LocalDate getOrdinaryDue() {
        return urgencies.ordinaryDue(number).orElse(null);
    }

    /** Whether it can be decided, or words were typed that would be lost. */
    public boolean isDeciding() {
        return (getUrgency().waits() && sheet.request().state().handling().open()) || !words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
