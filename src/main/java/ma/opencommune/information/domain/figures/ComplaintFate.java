package ma.opencommune.information.domain.figures;

/** What became of a complaint to the head, for the figures: silence is counted apart, though the decision is still owed. */
public enum ComplaintFate {
    FILED,
    SILENT,
    DISMISSED,
    REVERSED
}
