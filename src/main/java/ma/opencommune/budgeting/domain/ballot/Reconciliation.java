package ma.opencommune.budgeting.domain.ballot;

/**
 * Roll, box, receipts and paper, side by side.
 *
 * @param rollOnline marks on the roll: by a mailed code
 * @param rollDesk by a code of the desk
 * @param rollPaper given a sheet
 * @param boxOnline ballots in the box: by a mailed code
 * @param boxDesk by a code of the desk
 * @param boxPaper from paper
 * @param invalidPaper invalid sheets
 * @param receipts on the list
 * @param rollKept whether the roll is the one of its last agreed change
 */
public record Reconciliation(
        int rollOnline,
        int rollDesk,
        int rollPaper,
        int boxOnline,
        int boxDesk,
        int boxPaper,
        int invalidPaper,
        int receipts,
        boolean rollKept) {

    /** Whether the roll is the agreed one, every mark has its ballot or invalid sheet, and every ballot of the web its receipt. */
    public boolean agrees() {
        return rollKept
                && rollOnline == boxOnline
                && rollDesk == boxDesk
                && rollPaper == boxPaper + invalidPaper
                && receipts == boxOnline + boxDesk;
    }
}
