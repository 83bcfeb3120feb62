package ma.opencommune.information.domain.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Rung.Standing;
import ma.opencommune.information.domain.remedy.Rung.Whom;

/**
 * The ladder of remedies on a day: head, commission, court (articles 19 to 21). It moves by itself: the silence of the head or the
 * commission opens the next step the day after the last day.
 *
 * <p>Example: a complaint of 1 October that the head has not answered by the 16th leaves the first step SILENT and the second OPEN.
 *
 * @param complaintUntil last day of the complaint to the head
 * @param complaint the complaint, if one was made
 * @param commission the step to the commission
 * @param court the step to the court
 */
public record Ladder(LastDay complaintUntil, Optional<Complaint> complaint, Beyond commission, Beyond court) {

    /**
     * A step beyond the commune.
     *
     * @param until its last day; empty while the step before is not decided nor silent
     * @param taken what was entered of it
     */
    public record Beyond(Optional<LastDay> until, Optional<Appeal> taken) {

        /** Not reached yet. */
        public static final Beyond LATER = new Beyond(Optional.empty(), Optional.empty());
    }

    /** The three steps as they stand on a day. */
    public List<Rung> rungs(LocalDate today) {
        Rung head = head(today);
        Rung second = step(Whom.CDAI, commission, head.standing(), today);
        return List.of(head, second, step(Whom.COURT, court, second.standing(), today));
    }

    /** One of the three. */
    public Rung rung(Whom whom, LocalDate today) {
        return rungs(today).get(whom.ordinal());
    }

    /** Whether a complaint to the head can be made on a day. */
    public boolean open(LocalDate today) {
        return complaint.isEmpty() && !complaintUntil.over(today);
    }

    /** The last day on which something can still be done or is still awaited; empty while a court has not decided. */
    public Optional<LocalDate> last() {
        if (court.taken().isPresent()) {
            return court.taken().flatMap(Appeal::decided);
        }
        LocalDate head = complaint.map(Complaint::onward).orElse(complaintUntil.latest());
        return Optional.of(
                court.until().or(commission::until).map(LastDay::latest).orElse(head));
    }

    private Rung head(LocalDate today) {
        if (complaint.isEmpty()) {
            return new Rung(
                    Whom.HEAD, complaintUntil.over(today) ? Standing.OVER : Standing.OPEN, Optional.of(complaintUntil));
        }
        Complaint made = complaint.get();
        Standing standing = switch (made.state()) {
            case FILED -> made.silent(today) ? Standing.SILENT : Standing.WAITING;
            case DISMISSED -> Standing.DISMISSED;
            case REVERSED -> Standing.REVERSED;
            case SETTLED -> Standing.OVER;
        };
        return new Rung(
                Whom.HEAD,
                standing,
                Optional.of(made.waits() ? made.replyDue() : made.onward()).map(LastDay::of));
    }

    private static Rung step(Whom whom, Beyond step, Standing before, LocalDate today) {
        if (step.taken().isPresent()) {
            return taken(step.taken().get(), today);
        }
        return switch (before) {
            case SILENT, DISMISSED, REVERSED ->
                new Rung(
                        whom,
                        step.until().filter(last -> last.over(today)).isPresent() ? Standing.OVER : Standing.OPEN,
                        step.until());
            case OVER -> new Rung(whom, Standing.OVER, Optional.empty());
            case OPEN, WAITING, LATER -> new Rung(whom, Standing.LATER, Optional.empty());
        };
    }

    private static Rung taken(Appeal appeal, LocalDate today) {
        Standing standing = switch (appeal.state()) {
            case FILED -> appeal.silent(today) ? Standing.SILENT : Standing.WAITING;
            case DISMISSED -> Standing.DISMISSED;
            case REVERSED -> Standing.REVERSED;
        };
        return new Rung(appeal.whom(), standing, appeal.onward().map(LastDay::of));
    }
}
