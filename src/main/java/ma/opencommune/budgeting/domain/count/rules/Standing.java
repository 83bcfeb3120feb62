package ma.opencommune.budgeting.domain.count.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Tie;
import org.jspecify.annotations.Nullable;

/** What a rule found for each project, by position: reason, round, effective votes; and the ties it met. */
public final class Standing {

    private final @Nullable Reason[] reasons;
    private final int[] rounds;
    private final @Nullable BigDecimal[] effectiveVotes;
    private final List<Tie> ties = new ArrayList<>();
    private @Nullable Integer increments;
    private int won;

    Standing(@Nullable Reason[] reasons) {
        this.reasons = reasons;
        rounds = new int[reasons.length];
        effectiveVotes = new @Nullable BigDecimal[reasons.length];
    }

    void win(int project, Reason reason, BigDecimal effective) {
        reasons[project] = reason;
        effectiveVotes[project] = effective;
        rounds[project] = ++won;
    }

    void lose(int project, Reason reason, BigDecimal effective) {
        reasons[project] = reason;
        effectiveVotes[project] = effective;
    }

    void tie(Tie tie) {
        ties.add(tie);
    }

    /** Notes how often purses were raised. */
    public void incremented(int times) {
        increments = times;
    }

    boolean decided(int project) {
        return reasons[project] != null;
    }

    /** True when the project won. */
    public boolean won(int project) {
        return rounds[project] > 0;
    }

    /** Why the project won or lost. */
    public Reason reason(int project) {
        Reason reason = reasons[project];
        return reason == null ? Reason.NOT_REACHED : reason;
    }

    /** The round in which the project was taken, from 1; zero when it lost. */
    public int round(int project) {
        return rounds[project];
    }

    /** How many projects won. */
    public int winners() {
        return won;
    }

    /** The effective votes as the rule defines them; zero where it has none. */
    public BigDecimal effectiveVotes(int project) {
        BigDecimal effective = effectiveVotes[project];
        return effective == null ? BigDecimal.ZERO : effective;
    }

    /** The ties met, in the order of rounds. */
    public List<Tie> ties() {
        return List.copyOf(ties);
    }

    /** How often purses were raised; null when the rule has no completion. */
    public @Nullable Integer increments() {
        return increments;
    }
}
