package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.app.Deliveries;
import ma.opencommune.budgeting.app.DeliveryDesk;
import ma.opencommune.budgeting.domain.ballot.RollFile;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Contract;
import ma.opencommune.budgeting.domain.delivery.DeliveryStep;
import ma.opencommune.budgeting.domain.delivery.Dirhams;
import ma.opencommune.budgeting.domain.delivery.MilestoneKind;
import ma.opencommune.platform.files.domain.Upload;
import org.jspecify.annotations.Nullable;

/** One winner for officers: what is known of it, and every step with it. */
@Named
@RequestScoped
public class DeliveryPage {

    private static final int LONG = 2000;
    private static final int SHORT = 200;
    private static final int ALTERNATIVE = 300;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryDesk desk;

    @Inject
    DeliveryViews views;

    @Inject
    VoteWay way;

    private final Map<String, String> fields = new Fields();
    private CyclePlan plan;
    private DeliveryLine line;
    private @Nullable Part photo;

    @PostConstruct
    void read() {
        plan = views.plan(way.said("cycle"));
        line = views.line(plan, deliveries.one(way.said("cycle"), way.said("project")));
        fields.put("unit", line.delivery().unit());
        fields.put("committed", Dirhams.plain(line.delivery().committed()));
        fields.put("spent", Dirhams.plain(line.delivery().spent()));
        fields.put("version", String.valueOf(line.delivery().version()));
    }

    /** Keeps the unit and the money. */
    public void save() throws IOException {
        OptionalLong committed = amount("committed");
        OptionalLong spent = amount("spent");
        String unit = text("unit", 0, SHORT);
        String version = fields.getOrDefault("version", "").strip();
        if (!way.mistaken()) {
            int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
            tell(desk.facts(code(), project(), seen, unit, committed.orElse(0), spent.orElse(0)));
        }
    }

    /** Promises a step. */
    public void promise() throws IOException {
        Optional<LocalDate> day = day("promiseDay");
        if (day.isPresent()) {
            tell(desk.promise(code(), project(), kind("promiseKind"), day.get()));
        }
    }

    /** Puts a step off. */
    public void delay() throws IOException {
        Optional<LocalDate> day = day("delayDay");
        String reason = text("delayReason", 1, LONG);
        if (day.isPresent() && !way.mistaken()) {
            tell(desk.delay(code(), project(), kind("delayKind"), day.get(), reason));
        }
    }

    /** A step was reached. */
    public void reach() throws IOException {
        Optional<LocalDate> day = day("reachDay");
        if (day.isPresent()) {
            tell(desk.reach(code(), project(), kind("reachKind"), day.get()));
        }
    }

    /** A contract was signed. */
    public void contract() throws IOException {
        String reference = text("reference", 1, 80);
        String holder = text("holder", 1, SHORT);
        OptionalLong amount = amount("contractAmount");
        Optional<LocalDate> day = day("signed");
        if (!way.mistaken() && day.isPresent()) {
            tell(desk.contract(code(), project(), new Contract(reference, holder, amount.orElse(0), day.get())));
        }
    }

    /** Adds a photograph. */
    public void picture() throws IOException {
        Part sent = photo;
        String alternative = text("alternative", 1, ALTERNATIVE);
        Optional<LocalDate> day = day("taken");
        if (sent == null || sent.getSize() == 0) {
            way.wrong("photo", "budgeting.delivery.error.photo");
        } else if (!way.mistaken() && day.isPresent()) {
            String name = sent.getSubmittedFileName() == null ? "photo" : sent.getSubmittedFileName();
            tell(desk.photo(code(), project(), new Upload(name, sent::getInputStream), alternative, day.get()));
        }
    }

    /** It is not carried on. */
    public void stop() throws IOException {
        String reason = text("stopReason", 1, LONG);
        if (!way.mistaken()) {
            tell(desk.stop(code(), project(), reason));
        }
    }

    /** It is carried on again. */
    public void resume() throws IOException {
        tell(desk.resume(code(), project()));
    }

    private void tell(DeliveryStep step) throws IOException {
        if (step instanceof DeliveryStep.Refused refused) {
            way.wrong("", "budgeting.delivery.refused." + refused.why());
        } else {
            way.to("/staff/delivery?cycle=" + code() + "&project=" + project() + "&done=yes");
        }
    }

    private String text(String field, int least, int most) {
        String text = fields.getOrDefault(field, "").strip();
        if (text.length() < least || text.length() > most) {
            way.wrong(field, text.isEmpty() ? "budgeting.delivery.error.text" : "budgeting.error.long", most);
        }
        return text;
    }

    private OptionalLong amount(String field) {
        OptionalLong amount = Dirhams.read(fields.getOrDefault(field, ""));
        if (amount.isEmpty()) {
            way.wrong(field, "budgeting.delivery.error.amount");
        }
        return amount;
    }

    private Optional<LocalDate> day(String field) {
        Optional<LocalDate> day = RollFile.day(fields.getOrDefault(field, "").strip());
        if (day.isEmpty()) {
            way.wrong(field, "budgeting.delivery.error.day");
        }
        return day;
    }

    private MilestoneKind kind(String field) {
        String chosen = fields.getOrDefault(field, "");
        return Arrays.stream(MilestoneKind.values())
                .filter(kind -> kind.name().equals(chosen))
                .findFirst()
                .orElse(MilestoneKind.STUDIES);
    }

    private String code() {
        return plan.cycle().code();
    }

    private String project() {
        return line.delivery().project();
    }

    /** Steps that have no promised day yet. */
    public List<MilestoneKind> getFree() {
        return Arrays.stream(MilestoneKind.values())
                .filter(kind -> line.delivery().milestone(kind).isEmpty())
                .toList();
    }

    /** Steps that were not reached yet. */
    public List<MilestoneKind> getOpen() {
        return Arrays.stream(MilestoneKind.values())
                .filter(kind -> line.delivery()
                        .milestone(kind)
                        .filter(step -> step.done().isEmpty())
                        .isPresent())
                .toList();
    }

    /** Whether something was done just now. */
    public boolean isDone() {
        return way.said("done").equals("yes");
    }

    public CyclePlan getPlan() {
        return plan;
    }

    public DeliveryLine getLine() {
        return line;
    }

    /** The day it is. */
    public LocalDate getToday() {
        return views.today();
    }

    /** An amount in words. */
    public String say(long centimes) {
        return views.say(centimes);
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
