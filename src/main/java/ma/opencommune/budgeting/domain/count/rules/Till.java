package ma.opencommune.budgeting.domain.count.rules;

import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/** What is left to spend while winners are taken, in all and in each envelope. */
final class Till {

    private final Tally tally;
    private final Bounds bounds;
    private final long[] envelopeLeft;
    private final boolean[] taken;
    private long left;

    Till(Tally tally, Bounds bounds) {
        this.tally = tally;
        this.bounds = bounds;
        left = tally.budget();
        envelopeLeft = bounds.limits();
        taken = new boolean[tally.projects()];
    }

    /** Money left; below zero after overspending. */
    long left() {
        return left;
    }

    boolean taken(int project) {
        return taken[project];
    }

    /** Why the constraints keep the project out, whatever money is left in all; null when they do not. */
    @Nullable
    Reason barred(int project) {
        for (int rival : bounds.rivals(project)) {
            if (taken[rival]) {
                return Reason.INCOMPATIBLE;
            }
        }
        for (int envelope : bounds.envelopes(project)) {
            if (envelopeLeft[envelope] < tally.cost(project)) {
                return Reason.ENVELOPE;
            }
        }
        return null;
    }

    /** Why the project cannot be taken now; null when it can. */
    @Nullable
    Reason refusal(int project) {
        Reason barred = barred(project);
        return barred == null && tally.cost(project) > left ? Reason.OVER_BUDGET : barred;
    }

    /** The most the project might cost to be taken now; below zero when the constraints keep it out. */
    long room(int project) {
        for (int rival : bounds.rivals(project)) {
            if (taken[rival]) {
                return -1;
            }
        }
        long room = left;
        for (int envelope : bounds.envelopes(project)) {
            room = Math.min(room, envelopeLeft[envelope]);
        }
        return room;
    }

    void take(int project) {
        taken[project] = true;
        left -= tally.cost(project);
        for (int envelope : bounds.envelopes(project)) {
            envelopeLeft[envelope] -= tally.cost(project);
        }
    }
}
