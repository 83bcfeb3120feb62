package ma.opencommune.budgeting.domain.cycle;

/** What came of a change of a cycle. */
public sealed interface CycleStep {

    /** It is done. */
    record Done(String code) implements CycleStep {}

    /** It is not, and nothing was changed. */
    record Refused(CycleRefusal why) implements CycleStep {}
}
