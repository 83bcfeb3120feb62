package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.federation.domain.plan.Assessment;
import ma.opencommune.federation.domain.plan.Axis;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.CommitmentSheet;
import ma.opencommune.federation.domain.plan.Completion;
import ma.opencommune.federation.domain.plan.Plan;
import ma.opencommune.federation.domain.plan.Tie;
import ma.opencommune.kernel.LocalizedText;

/** The plan with its axes, commitments and assessments. */
@ApplicationScoped
public class NationalPlanStore {

    @PersistenceContext
    EntityManager entities;

    /** The newest plan. */
    public Optional<Plan> current() {
        return entities.createQuery("SELECT p FROM PlanRow p ORDER BY p.id DESC", PlanRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::plan);
    }

    /** Begins a plan. */
    public void add(LocalizedText title, LocalDate first, LocalDate last) {
        PlanRow row = new PlanRow();
        row.title = Words.write(title);
        row.first = first;
        row.last = last;
        entities.persist(row);
    }

    /** Shows a plan to everybody. */
    public void publish(Plan plan) {
        entities.find(PlanRow.class, plan.id()).published = true;
    }

    /** Adds an axis as the last. */
    public void addAxis(Plan plan, LocalizedText name) {
        AxisRow row = new AxisRow();
        row.plan = plan.id();
        row.name = Words.write(name);
        entities.persist(row);
    }

    /** Adds a commitment to an axis as its last. */
    public void add(String code, long axis, CommitmentSheet sheet) {
        CommitmentRow row = new CommitmentRow();
        row.code = code;
        row.axis = axis;
        write(row, sheet);
        entities.persist(row);
    }

    /** Says other things about a commitment. */
    public void save(String code, CommitmentSheet sheet) {
        write(row(code), sheet);
    }

    /** Keeps how far a commitment has come. */
    public void assess(String code, Assessment assessment) {
        AssessmentRow row = new AssessmentRow();
        row.commitment = Optional.ofNullable(row(code).id).orElseThrow();
        row.completion = assessment.completion().name();
        row.on = assessment.on();
        row.words = assessment.words();
        row.evidence = assessment.evidence();
        entities.persist(row);
    }

    private CommitmentRow row(String code) {
        return entities.createQuery("SELECT c FROM CommitmentRow c WHERE c.code = ?1", CommitmentRow.class)
                .setParameter(1, code)
                .getSingleResult();
    }

    private static void write(CommitmentRow row, CommitmentSheet sheet) {
        row.title = Words.write(sheet.title());
        row.problem = Words.write(sheet.problem());
        row.actions = Words.write(sheet.actions());
        row.owner = sheet.owner();
        row.first = sheet.first();
        row.last = sheet.last();
        row.budget = sheet.budget().isPresent() ? sheet.budget().getAsLong() : null;
        row.followUpIndicator = sheet.followUp().indicator();
        row.followUp = sheet.followUp().words();
        row.impactIndicator = sheet.impact().indicator();
        row.impact = sheet.impact().words();
    }

    private Plan plan(PlanRow row) {
        long id = Optional.ofNullable(row.id).orElseThrow();
        List<Axis> axes = entities.createQuery("SELECT a FROM AxisRow a WHERE a.plan = ?1 ORDER BY a.id", AxisRow.class)
                .setParameter(1, id)
                .getResultStream()
                .map(this::axis)
                .toList();
        return new Plan(id, Words.read(row.title), row.first, row.last, row.published, axes);
    }

    private Axis axis(AxisRow row) {
        long id = Optional.ofNullable(row.id).orElseThrow();
        return new Axis(
                id,
                Words.read(row.name),
                entities.createQuery(
                                "SELECT c FROM CommitmentRow c WHERE c.axis = ?1 ORDER BY c.id", CommitmentRow.class)
                        .setParameter(1, id)
                        .getResultStream()
                        .map(this::commitment)
                        .toList());
    }

    private Commitment commitment(CommitmentRow row) {
        List<Assessment> assessments = entities.createQuery(
                        "SELECT a FROM AssessmentRow a WHERE a.commitment = ?1 ORDER BY a.id DESC", AssessmentRow.class)
                .setParameter(1, Optional.ofNullable(row.id).orElseThrow())
                .getResultStream()
                .map(one -> new Assessment(Completion.valueOf(one.completion), one.on, one.words, one.evidence))
                .toList();
        return new Commitment(
                row.code,
                row.axis,
                new CommitmentSheet(
                        Words.read(row.title),
                        Words.read(row.problem),
                        Words.read(row.actions),
                        row.owner,
                        row.first,
                        row.last,
                        row.budget == null ? OptionalLong.empty() : OptionalLong.of(row.budget),
                        new Tie(row.followUpIndicator, row.followUp),
                        new Tie(row.impactIndicator, row.impact)),
                assessments);
    }
}
