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
import ma.opencommune.information.app.CaseFiles;
import ma.opencommune.information.app.Complaints;
import ma.opencommune.information.app.DeskRemedies;
import ma.opencommune.information.app.Step;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.platform.files.domain.Upload;

/** Where the desk enters what comes on paper after the request: complaint, withdrawal, steps to commission and court, their orders. */
@Named
@RequestScoped
public class RemediesPage {

    @Inject
    HttpServletRequest request;

    @Inject
    DeskRemedies desk;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private Optional<Ladder> ladder = Optional.empty();
    private String words = "";
    private String day = "";
    private String result = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        ladder = desk.ladder(number);
        words = openCase.text("words");
        day = openCase.text("day");
        result = openCase.text("result");
    }

    /** Enters a complaint to the head. */
    public void complain() throws IOException {
        Optional<LocalDate> filed = day("day");
        if (filed.isPresent() && openCase.fits("words", words, Complaints.LONGEST) && scansFit()) {
            go(desk.complain(number, steps.seen(), filed.get(), words, scans()));
        }
    }

    /** Enters that the request is taken back. */
    public void withdraw() throws IOException {
        Optional<LocalDate> said = day("day");
        if (said.isPresent() && scansFit()) {
            go(desk.withdraw(number, steps.seen(), said.get(), scans()));
        }
    }

    /** Enters a step to the commission or the court. */
    public void appeal() throws IOException {
        Optional<LocalDate> filed = day("day");
        if (filed.isPresent()) {
            go(desk.appeal(number, steps.seen(), whom(), filed.get()));
        }
    }

    /** Enters what the commission or the court decided. */
    public void order() throws IOException {
        Optional<LocalDate> decided = day("day");
        if (!result.equals("REVERSED") && !result.equals("DISMISSED")) {
            steps.missing("result", "information.remedies.error.result");
        } else if (decided.isPresent() && openCase.fits("words", words, Complaints.LONGEST) && scansFit()) {
            DeskRemedies.Order order = new DeskRemedies.Order(result.equals("REVERSED"), decided.get(), words);
            go(desk.order(number, steps.seen(), whom(), order, scans()));
        }
    }

    private void go(Step step) throws IOException {
        steps.stay(number, "remedies", step);
    }

    private Optional<LocalDate> day(String field) {
        Optional<LocalDate> read = FormDay.of(day);
        if (read.isEmpty()) {
            steps.missing(field, "information.refused.WRONG_DAY");
        }
        return read;
    }

    private boolean scansFit() throws IOException {
        boolean fits = scans().size() <= CaseFiles.MOST;
        if (!fits) {
            steps.missing("answerFiles", "information.remedies.error.scans");
        }
        return fits;
    }

    private List<Upload> scans() throws IOException {
        return Uploads.of(request, "answerFiles");
    }

    private static Rung.Whom whom(String sent) {
        return sent.equals("court") ? Rung.Whom.COURT : Rung.Whom.CDAI;
    }

    private Rung.Whom whom() {
        return whom(openCase.text("whom"));
    }

    /** The steps as they stand; none while there is nothing to complain about. */
    public List<Rung> getRungs() {
        return ladder.map(steps -> steps.rungs(desk.today())).orElse(List.of());
    }

    /** Which form is shown: {@code complaint}, {@code withdrawal}, {@code appeal} or {@code order}. */
    public String getWhat() {
        String asked = openCase.text("what");
        boolean known = List.of("complaint", "withdrawal", "appeal", "order").contains(asked);
        return known ? asked : "";
    }

    /** The ways in: what can be entered now. */
    public List<String> getEntries() {
        return List.of("complaint", "withdrawal", "appeal", "order").stream()
                .filter(this::possible)
                .toList();
    }

    private boolean possible(String what) {
        LocalDate today = desk.today();
        return switch (what) {
            case "complaint" -> ladder.filter(one -> one.open(today)).isPresent();
            case "withdrawal" -> openCase.handling().open();
            case "appeal" -> in(Rung.Standing.OPEN).isPresent();
            default ->
                in(Rung.Standing.WAITING).or(() -> in(Rung.Standing.SILENT)).isPresent();
        };
    }

    /** The step beyond the commune that stands so. */
    private Optional<Rung> in(Rung.Standing standing) {
        return ladder.stream()
                .flatMap(one -> one.rungs(desk.today()).stream())
                .filter(one -> one.whom() != Rung.Whom.HEAD && one.standing() == standing)
                .reduce((earlier, later) -> later);
    }

    /** To whom the step goes that can be entered. */
    public String getWhom() {
        Optional<Rung> shown = getWhat().equals("appeal")
                ? in(Rung.Standing.OPEN)
                : in(Rung.Standing.WAITING).or(() -> in(Rung.Standing.SILENT));
        return shown.map(one -> one.whom().code()).orElse("cdai");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
