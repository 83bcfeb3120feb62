package ma.opencommune.information.domain.request;

/** How near the due date is when officer and head are reminded; each once for one due date. */
public enum ReminderStage {
    /** At most five working days are left. */
    FIVE,
    /** One working day is left. */
    ONE,
    /** It is the last day, or no working day comes before it. */
    ZERO,
    /** It is past, and the answer is still owed. */
    LATE,
    /** Twenty working days are over since; the secretary-general is told too. */
    VERY_LATE
}
