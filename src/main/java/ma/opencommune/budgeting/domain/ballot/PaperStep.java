package ma.opencommune.budgeting.domain.ballot;

import java.util.List;

/** What came of a step with a batch of paper. */
public sealed interface PaperStep {

    /** Done. */
    record Done() implements PaperStep {}

    /** Not done; the numbers are those of sheets. */
    record Refused(Why why, List<Integer> sheets) implements PaperStep {}

    /** Why not. */
    enum Why {
        /** Another batch has this code, or the batch has no area or no sheets. */
        BATCH,
        /** People still vote. */
        STILL_OPEN,
        /** The box is closed, or the batch is settled. */
        CLOSED,
        /** Two other officers key this batch. */
        TWO_OTHERS,
        /** There are more or fewer lines than sheets. */
        TOTAL,
        /** Lines that cannot be read or say what a ballot may not. */
        WRONG,
        /** It was not keyed twice yet. */
        NOT_TWICE,
        /** Sheets that were keyed differently. */
        DIFFERENT,
        /** More sheets than people were given one. */
        MORE_THAN_ROLL
    }
}
