package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.budgeting.app.OpenBallots;
import ma.opencommune.budgeting.app.VoteDesk;
import ma.opencommune.budgeting.domain.ballot.DeskStep;
import ma.opencommune.budgeting.domain.ballot.RollFile;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** The desk of a ballot: the identity card first, then a code or a sheet. The code is shown once and is in no address. */
@Named
@RequestScoped
public class VoteDeskPage {

    @Inject
    OpenBallots ballots;

    @Inject
    VoteDesk desk;

    @Inject
    VoteWay way;

    @Inject
    PageTexts texts;

    private Optional<CyclePlan> plan = Optional.empty();
    private @Nullable DeskStep done;
    private String nationalId = "";
    private String born = "";

    @PostConstruct
    void read() {
        String cycle = way.said("cycle");
        plan = cycle.isEmpty() ? ballots.current() : ballots.open(cycle);
    }

    /** Makes a code to hand over. */
    public void code() {
        day().ifPresent(day -> tell(desk.code(cycle(), nationalId, day)));
    }

    /** Marks the roll for a sheet to hand over. */
    public void sheet() {
        day().ifPresent(day -> tell(desk.sheet(cycle(), nationalId, day)));
    }

    private Optional<LocalDate> day() {
        Optional<LocalDate> day = RollFile.day(born.strip());
        if (nationalId.isBlank()) {
            way.wrong("nationalId", "budgeting.vote.error.nationalId");
        }
        if (day.isEmpty()) {
            way.wrong("born", "budgeting.vote.error.born");
        }
        return nationalId.isBlank() ? Optional.empty() : day;
    }

    private void tell(DeskStep step) {
        if (step instanceof DeskStep.Refused refused) {
            way.wrong("nationalId", "budgeting.desk.refused." + refused.why());
        } else {
            done = step;
            nationalId = "";
            born = "";
        }
    }

    private String cycle() {
        return plan.map(open -> open.cycle().code()).orElse("");
    }

    public @Nullable CyclePlan getPlan() {
        return plan.orElse(null);
    }

    /** The code to hand over; empty for none. */
    public String getCode() {
        return done instanceof DeskStep.Code code ? code.code() : "";
    }

    /** The area whose sheet is handed over; empty for none. */
    public String getArea() {
        return done instanceof DeskStep.Sheet sheet
                ? plan.flatMap(open -> open.area(sheet.area()))
                        .map(area -> texts.say(area.name()))
                        .orElse(sheet.area())
                : "";
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId == null ? "" : nationalId;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born == null ? "" : born;
    }
}
