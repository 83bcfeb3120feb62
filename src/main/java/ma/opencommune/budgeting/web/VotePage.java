package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.app.Admissions;
import ma.opencommune.budgeting.app.OpenBallots;
import ma.opencommune.budgeting.domain.ballot.Admission;
import ma.opencommune.budgeting.domain.ballot.RollFile;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.platform.limits.domain.Wait;
import org.jspecify.annotations.Nullable;

/** Where voting begins: who are you on the roll, and where shall the code go? */
@Named
@RequestScoped
public class VotePage {

    private static final Set<String> STATES = Set.of("before", "closed", "expired", "left");

    @Inject
    OpenBallots ballots;

    @Inject
    Admissions admissions;

    @Inject
    VoterPass pass;

    @Inject
    VoteWay way;

    private Optional<CyclePlan> plan = Optional.empty();
    private String nationalId = "";
    private String born = "";

    @PostConstruct
    void read() {
        String cycle = way.said("cycle");
        plan = cycle.isEmpty() ? ballots.current() : ballots.open(cycle);
    }

    /** Has a code mailed. */
    public void mail() throws IOException {
        Admission.Known known = known();
        if (known != null && plan.isPresent()) {
            String code = plan.get().cycle().code();
            if (known.reachable() && admissions.mail(code, known.voter(), way.language())) {
                on(code, known, "mailed");
            } else {
                way.wrong("", known.reachable() ? "budgeting.vote.error.often" : "budgeting.vote.error.noMail");
            }
        }
    }

    /** Has a code sent as a text message. */
    public void text() throws IOException {
        Admission.Known known = known();
        if (known != null && plan.isPresent()) {
            String code = plan.get().cycle().code();
            if (known.callable() && admissions.text(code, known.voter(), way.language())) {
                on(code, known, "texted");
            } else {
                way.wrong("", known.callable() ? "budgeting.vote.error.often" : "budgeting.vote.error.noPhone");
            }
        }
    }

    /** Whether codes can go as text messages. */
    public boolean isTexts() {
        return admissions.texts();
    }

    /** Goes on to the code, which was had at the desk. */
    public void enter() throws IOException {
        Admission.Known known = known();
        if (known != null && plan.isPresent()) {
            on(plan.get().cycle().code(), known, "desk");
        }
    }

    private void on(String code, Admission.Known known, String how) throws IOException {
        pass.give(new VoterPass.Holder(code, known.voter(), Optional.empty()));
        way.to("/budgeting/vote-code?from=" + how);
    }

    private Admission.@Nullable Known known() {
        Optional<LocalDate> day = RollFile.day(born.strip());
        if (nationalId.isBlank()) {
            way.wrong("nationalId", "budgeting.vote.error.nationalId");
        }
        if (day.isEmpty()) {
            way.wrong("born", "budgeting.vote.error.born");
        }
        if (plan.isEmpty() || nationalId.isBlank() || day.isEmpty()) {
            return null;
        }
        Optional<Wait> wait = admissions.pace(way.from());
        if (wait.isPresent()) {
            way.later(wait.get());
            return null;
        }
        Admission admission = admissions.identify(plan.get().cycle().code(), nationalId, day.get());
        if (admission instanceof Admission.Known known) {
            return known;
        }
        way.wrong("nationalId", "budgeting.vote.error.unknown");
        return null;
    }

    /** The cycle; empty when nobody can vote now. */
    public @Nullable CyclePlan getPlan() {
        return plan.orElse(null);
    }

    /** Until which day one can vote. */
    public @Nullable LocalDate getLast() {
        return plan.flatMap(open -> open.calendar().phase(PhaseKind.BALLOT))
                .map(phase -> phase.last())
                .orElse(null);
    }

    /** What happened before, as the end of a text key; empty for nothing. */
    public String getState() {
        String state = way.said("state");
        return STATES.contains(state) ? state : "";
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
