package ma.opencommune.collectivity.domain;

/**
 * The feasts of the Hijri calendar on which the administration is closed (decree 2-77-169 as amended): two days for each Eid and
 * for Mawlid, one for the new year.
 */
public enum Feast {
    NEW_YEAR("1 Moharram", 1, 1, 1),
    MAWLID("Mawlid", 3, 12, 2),
    EID_AL_FITR("Eid al-Fitr", 10, 1, 2),
    EID_AL_ADHA("Eid al-Adha", 12, 10, 2);

    private final String label;
    private final int month;
    private final int day;
    private final int length;

    Feast(String label, int month, int day, int length) {
        this.label = label;
        this.month = month;
        this.day = day;
        this.length = length;
    }

    /** Name as the calendar writes it. */
    public String label() {
        return label;
    }

    /** Month of the Hijri year, from 1. */
    public int month() {
        return month;
    }

    /** Day of that month, from 1. */
    public int day() {
        return day;
    }

    /** For how many days the administration is closed. */
    public int length() {
        return length;
    }
}
