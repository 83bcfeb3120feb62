package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.delivery.Contract;
import ma.opencommune.budgeting.domain.delivery.Delay;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.DeliveryNews;
import ma.opencommune.budgeting.domain.delivery.DeliveryStep;
import ma.opencommune.budgeting.domain.delivery.Dirhams;
import ma.opencommune.budgeting.domain.delivery.Milestone;
import ma.opencommune.budgeting.domain.delivery.MilestoneKind;
import ma.opencommune.budgeting.domain.delivery.Photo;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.StoredFile;
import ma.opencommune.platform.files.domain.Upload;

/** Where officers keep the winners: who is responsible, money, steps, delays with their reasons, contracts, photographs. */
@ApplicationScoped
@Transactional
public class DeliveryDesk {

    /** Most photographs of a project. */
    public static final int PHOTOS = 30;

    @Inject
    DeliveryWork work;

    @Inject
    FileArchive archive;

    /** The unit and the money; refused when somebody else changed the project since it was read. */
    public DeliveryStep facts(String cycle, String project, int version, String unit, long committed, long spent) {
        DeliveryWork.Open open = work.open(cycle, project);
        Delivery was = open.delivery();
        if (was.version() != version) {
            return refused(DeliveryStep.Why.CHANGED_MEANWHILE);
        }
        save(was, unit, committed, spent, was.stop());
        work.record(open, Map.of("committed", Dirhams.plain(committed), "spent", Dirhams.plain(spent)));
        return new DeliveryStep.Done();
    }

    private void save(Delivery was, String unit, long committed, long spent, Optional<Delivery.Stop> stop) {
        Delivery is = new Delivery(
                was.id(),
                was.project(),
                unit,
                committed,
                spent,
                stop,
                was.version(),
                was.changed(),
                was.milestones(),
                was.delays(),
                was.contracts(),
                was.photos());
        work.store().save(is, work.now());
    }

    private void touch(Delivery was) {
        save(was, was.unit(), was.committed(), was.spent(), was.stop());
    }

    /** Promises a step by that day. */
    public DeliveryStep promise(String cycle, String project, MilestoneKind kind, LocalDate day) {
        DeliveryWork.Open open = work.open(cycle, project);
        Optional<DeliveryStep> against = against(open.delivery());
        if (against.isPresent()) {
            return against.get();
        }
        if (open.delivery().milestone(kind).isPresent()) {
            return refused(DeliveryStep.Why.THERE);
        }
        work.store().save(open.delivery().id(), new Milestone(kind, day, day, Optional.empty()));
        return told(open, DeliveryNews.PROMISED, Optional.of(kind), Optional.of(day));
    }

    /** Puts a step off, or forward, with a reason; the first promise stays. */
    public DeliveryStep delay(String cycle, String project, MilestoneKind kind, LocalDate day, String reason) {
        DeliveryWork.Open open = work.open(cycle, project);
        Optional<DeliveryStep> against = against(open.delivery());
        Optional<Milestone> step =
                open.delivery().milestone(kind).filter(one -> one.done().isEmpty());
        if (against.isPresent() || step.isEmpty()) {
            return against.orElseGet(() -> refused(DeliveryStep.Why.NO_STEP));
        }
        Milestone was = step.get();
        if (was.due().equals(day)) {
            return refused(DeliveryStep.Why.SAME_DAY);
        }
        long id = open.delivery().id();
        work.store().add(id, new Delay(kind, was.due(), day, reason, work.now()));
        work.store().save(id, new Milestone(kind, was.promised(), day, Optional.empty()));
        return told(open, DeliveryNews.DELAYED, Optional.of(kind), Optional.of(day));
    }

    /** A step was reached on that day. */
    public DeliveryStep reach(String cycle, String project, MilestoneKind kind, LocalDate day) {
        DeliveryWork.Open open = work.open(cycle, project);
        Optional<DeliveryStep> against = against(open.delivery());
        Optional<Milestone> step =
                open.delivery().milestone(kind).filter(one -> one.done().isEmpty());
        if (against.isPresent() || step.isEmpty()) {
            return against.orElseGet(() -> refused(DeliveryStep.Why.NO_STEP));
        }
        if (day.isAfter(work.today())) {
            return refused(DeliveryStep.Why.FUTURE);
        }
        Milestone was = step.get();
        work.store().save(open.delivery().id(), new Milestone(kind, was.promised(), was.due(), Optional.of(day)));
        return told(open, DeliveryNews.REACHED, Optional.of(kind), Optional.of(day));
    }

    /** A contract was signed. */
    public DeliveryStep contract(String cycle, String project, Contract contract) {
        DeliveryWork.Open open = work.open(cycle, project);
        if (open.delivery().contracts().stream()
                .anyMatch(one -> one.reference().equalsIgnoreCase(contract.reference()))) {
            return refused(DeliveryStep.Why.REFERENCE);
        }
        if (contract.signed().isAfter(work.today())) {
            return refused(DeliveryStep.Why.FUTURE);
        }
        work.store().add(open.delivery().id(), contract);
        return told(open, DeliveryNews.CONTRACT, Optional.empty(), Optional.of(contract.signed()));
    }

    /** Adds a photograph: what is in the file decides whether it is one. */
    public DeliveryStep photo(String cycle, String project, Upload upload, String alternative, LocalDate taken) {
        DeliveryWork.Open open = work.open(cycle, project);
        if (open.delivery().photos().size() >= PHOTOS) {
            return refused(DeliveryStep.Why.TOO_MANY);
        }
        if (taken.isAfter(work.today())) {
            return refused(DeliveryStep.Why.FUTURE);
        }
        if (!(archive.keep(upload) instanceof Keeping.Kept kept)) {
            return refused(DeliveryStep.Why.NO_PHOTO);
        }
        StoredFile file = kept.file();
        if (!file.type().startsWith("image/")) {
            archive.remove(file.id());
            return refused(DeliveryStep.Why.NO_PHOTO);
        }
        work.store().add(open.delivery().id(), new Photo(file.id(), alternative, taken, file.type(), file.bytes()));
        return told(open, DeliveryNews.PHOTO, Optional.empty(), Optional.of(taken));
    }

    /** It is not carried on, for a reason. */
    public DeliveryStep stop(String cycle, String project, String reason) {
        DeliveryWork.Open open = work.open(cycle, project);
        Optional<DeliveryStep> against = against(open.delivery());
        if (against.isPresent()) {
            return against.get();
        }
        Delivery was = open.delivery();
        save(was, was.unit(), was.committed(), was.spent(), Optional.of(new Delivery.Stop(reason, work.today())));
        work.tell(open, DeliveryNews.STOPPED, Optional.empty(), Optional.of(work.today()));
        return new DeliveryStep.Done();
    }

    /** It is carried on again. */
    public DeliveryStep resume(String cycle, String project) {
        DeliveryWork.Open open = work.open(cycle, project);
        Delivery was = open.delivery();
        save(was, was.unit(), was.committed(), was.spent(), Optional.empty());
        work.tell(open, DeliveryNews.RESUMED, Optional.empty(), Optional.of(work.today()));
        return new DeliveryStep.Done();
    }

    private DeliveryStep told(
            DeliveryWork.Open open, DeliveryNews news, Optional<MilestoneKind> step, Optional<LocalDate> day) {
        touch(open.delivery());
        work.tell(open, news, step, day);
        return new DeliveryStep.Done();
    }

    private static Optional<DeliveryStep> against(Delivery delivery) {
        return delivery.stop().isPresent() ? Optional.of(refused(DeliveryStep.Why.STOPPED)) : Optional.empty();
    }

    private static DeliveryStep refused(DeliveryStep.Why why) {
        return new DeliveryStep.Refused(why);
    }
}
