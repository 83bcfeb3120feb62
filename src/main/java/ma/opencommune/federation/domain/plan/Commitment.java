package ma.opencommune.federation.domain.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A commitment of the plan.
 *
 * @param code by which it is known outside, such as {@code C-3}
 * @param axis number of its axis inside
 * @param sheet what it says
 * @param assessments how far it had come, the newest first
 */
public record Commitment(String code, long axis, CommitmentSheet sheet, List<Assessment> assessments) {

    /** Copies the assessments. */
    public Commitment {
        assessments = List.copyOf(assessments);
    }

    /** How far it has come; not started until somebody says otherwise. */
    public Completion completion() {
        return assessments.isEmpty()
                ? Completion.NOT_STARTED
                : assessments.get(0).completion();
    }

    /** Whether its time is over and it is neither complete nor withdrawn. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(sheet.last())
                && completion() != Completion.COMPLETE
                && completion() != Completion.WITHDRAWN;
    }
}
