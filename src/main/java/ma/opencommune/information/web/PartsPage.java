package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.AnswerParts;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Handling;

/** Where a request is split in parts that end differently, and what is not held is passed on. */
@Named
@RequestScoped
public class PartsPage {

    @Inject
    HttpServletRequest request;

    @Inject
    AnswerParts parts;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private CaseSheet sheet;
    private PartForm part;

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        part = new PartForm(request);
    }

    /** Adds a part. */
    public void add() throws IOException {
        steps.stay(number, "parts", parts.add(number, steps.seen(), part.typed()));
    }

    /** Takes a part away. */
    public void drop() throws IOException {
        String place = openCase.text("place");
        if (place.matches("[0-9]{1,2}")) {
            steps.stay(number, "parts", parts.drop(number, steps.seen(), Integer.parseInt(place)));
        }
    }

    /** The parts so far. */
    public List<AnswerPart> getParts() {
        return sheet.request().state().draft().map(Answer::parts).orElse(List.of());
    }

    /** Whether the one who reads can add one, or typed what would be lost. */
    public boolean isWriting() {
        return (openCase.mine() && openCase.handling() == Handling.SEARCHING) || !part.empty();
    }

    public PartForm getPart() {
        return part;
    }

    public CaseSheet getSheet() {
        return sheet;
    }
}
