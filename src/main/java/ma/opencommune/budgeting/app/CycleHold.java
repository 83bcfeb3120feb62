package ma.opencommune.budgeting.app;

import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;

/** A part of a cycle that may still be under way: it says what stands against closing the cycle. */
public interface CycleHold {

    /** Why the cycle cannot be closed; empty when nothing of this part is left. */
    Optional<CycleRefusal> against(CyclePlan plan);
}
