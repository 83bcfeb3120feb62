package ma.opencommune.budgeting.domain.count.rules;

import ma.opencommune.budgeting.domain.count.model.Tally;

/** The supporters of each project as doubles, laid out for the inner loop of Equal Shares. */
final class Supporters {

    private final Tally tally;

    /** Ballots in the group, project after project. */
    final double[] size;

    /** Points of one ballot of the group. */
    final double[] points;

    /** Points of the whole group. */
    final double[] weight;

    /** The group itself. */
    final int[] group;

    Supporters(Tally tally) {
        this.tally = tally;
        group = tally.supporterGroups();
        size = new double[group.length];
        points = new double[group.length];
        weight = new double[group.length];
        for (int at = 0; at < group.length; at++) {
            size[at] = tally.groups().size(group[at]);
            points[at] = tally.supporterPoints()[at];
            weight[at] = size[at] * points[at];
        }
    }

    int start(int project) {
        return tally.supporterStart(project);
    }

    int end(int project) {
        return tally.supporterStart(project + 1);
    }
}
