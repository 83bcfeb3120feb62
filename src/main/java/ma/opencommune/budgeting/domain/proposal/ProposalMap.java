package ma.opencommune.budgeting.domain.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposals as points of a drawing of its own, without map tiles of anyone: north is up, the drawing holds all points with a margin.
 */
public final class ProposalMap {

    /** Width and height of the drawing. */
    public static final int SIDE = 400;

    private static final int MARGIN = 30;
    private static final double LEAST = 0.01;

    /**
     * A point.
     *
     * @param mark its number in the list beside the drawing
     * @param proposal what lies there
     * @param x from the left
     * @param y from the top
     */
    public record Point(int mark, Proposal proposal, int x, int y) {}

    private ProposalMap() {}

    /** The points of those proposals that say where they are. */
    public static List<Point> of(List<Proposal> proposals) {
        List<Proposal> placed = proposals.stream()
                .filter(proposal -> proposal.words().spot().isPresent())
                .toList();
        double[] latitudes = placed.stream().mapToDouble(one -> latitude(one)).toArray();
        double[] longitudes = placed.stream().mapToDouble(one -> longitude(one)).toArray();
        double[] north = range(latitudes);
        double[] east = range(longitudes);
        double span = Math.max(
                Math.max(north[1] - north[0], (east[1] - east[0]) * Math.cos(Math.toRadians(north[0]))), LEAST);
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < placed.size(); at++) {
            double right = (longitudes[at] - (east[0] + east[1]) / 2) * Math.cos(Math.toRadians(north[0])) / span;
            double up = (latitudes[at] - (north[0] + north[1]) / 2) / span;
            points.add(new Point(at + 1, placed.get(at), place(right), place(-up)));
        }
        return points;
    }

    private static int place(double part) {
        return (int) Math.round(SIDE / 2.0 + part * (SIDE - 2 * MARGIN));
    }

    private static double[] range(double[] degrees) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double one : degrees) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        return new double[] {least, most};
    }

    private static double latitude(Proposal proposal) {
        return proposal.words().spot().orElseThrow().latitude().doubleValue();
    }

    private static double longitude(Proposal proposal) {
        return proposal.words().spot().orElseThrow().longitude().doubleValue();
    }
}
