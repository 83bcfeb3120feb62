package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.RollChanges;
import ma.opencommune.budgeting.domain.ballot.RollChange;
import ma.opencommune.budgeting.domain.ballot.RollFile;
import ma.opencommune.budgeting.domain.ballot.RollLine;
import ma.opencommune.budgeting.domain.ballot.Sex;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import org.jspecify.annotations.Nullable;

/** Corrections of the roll: one officer asks for one voter, with a reason; another one agrees or not. */
@Named
@RequestScoped
public class RollChangesPage {

    private static final int LONGEST = 1000;

    @Inject
    Cycles cycles;

    @Inject
    RollChanges changes;

    @Inject
    VoteWay way;

    private final Map<String, String> fields = new Fields();
    private @Nullable CyclePlan plan;
    private List<RollChange> all = List.of();

    @PostConstruct
    void read() {
        plan = cycles.plan(way.said("cycle"));
        all = changes.all(code());
    }

    /** Asks another officer. */
    public void ask() throws IOException {
        boolean add = said("kind").equals(RollChange.Kind.ADD.name());
        Optional<String> id = VoterKey.written(said("nationalId"));
        Optional<LocalDate> born = RollFile.day(said("born"));
        Optional<String> phone = RollFile.phone(said("phone"));
        check(id.isPresent(), "nationalId", "budgeting.vote.error.nationalId");
        check(born.isPresent(), "born", "budgeting.vote.error.born");
        check(!add || plan != null && plan.area(said("area")).isPresent(), "area", "budgeting.roll.error.area");
        check(said("mail").isEmpty() || RollFile.mail(said("mail")), "mail", "budgeting.roll.error.mail");
        check(phone.isPresent(), "phone", "budgeting.roll.error.phone");
        boolean right = check(
                !said("reason").isEmpty() && said("reason").length() <= LONGEST,
                "reason",
                "budgeting.roll.error.reason");
        if (right && !way.mistaken() && id.isPresent() && born.isPresent()) {
            RollLine line = new RollLine(
                    id.get(),
                    born.get(),
                    add ? said("area") : "",
                    sex(),
                    Optional.of(said("mail")).filter(mail -> add && !mail.isEmpty()),
                    phone.filter(number -> add && !number.isEmpty()));
            tell(
                    changes.ask(code(), add ? RollChange.Kind.ADD : RollChange.Kind.STRIKE, line, said("reason")),
                    "asked");
        }
    }

    private Sex sex() {
        return switch (said("sex")) {
            case "F" -> Sex.F;
            case "M" -> Sex.M;
            default -> Sex.UNKNOWN;
        };
    }

    private boolean check(boolean right, String field, String text) {
        if (!right) {
            way.wrong(field, text);
        }
        return right;
    }

    /** Agrees. */
    public void agree() throws IOException {
        decide(true);
    }

    /** Leaves the roll as it is. */
    public void refuse() throws IOException {
        decide(false);
    }

    private void decide(boolean agree) throws IOException {
        String change = way.said("change");
        if (change.matches("[0-9]{1,18}")) {
            tell(changes.decide(code(), Long.parseLong(change), agree), agree ? "corrected" : "kept");
        } else {
            way.wrong("", "budgeting.roll.error.change");
        }
    }

    private void tell(VoteStep step, String done) throws IOException {
        if (step instanceof VoteStep.Refused refused) {
            way.wrong("", "budgeting.step." + refused.why());
        } else {
            way.to("/staff/roll-changes?cycle=" + code() + "&done=" + done);
        }
    }

    private String said(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private String code() {
        return plan == null ? "" : plan.cycle().code();
    }

    /** What was done just now, as the end of a text key; empty for nothing. */
    public String getDone() {
        String done = way.said("done");
        return List.of("asked", "corrected", "kept").contains(done) ? done : "";
    }

    public @Nullable CyclePlan getPlan() {
        return plan;
    }

    /** Those that wait. */
    public List<RollChange> getWaiting() {
        return all.stream().filter(one -> one.decided().isEmpty()).toList();
    }

    /** Those that were decided. */
    public List<RollChange> getDecided() {
        return all.stream().filter(one -> one.decided().isPresent()).toList();
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }
}
