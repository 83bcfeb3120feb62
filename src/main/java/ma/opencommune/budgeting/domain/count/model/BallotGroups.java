package ma.opencommune.budgeting.domain.count.model;

import java.util.Arrays;
import java.util.List;

/**
 * The distinct ballots of an election with how often each was cast. A choice without points is no support and is left
 * out; the order in which a ballot names its projects does not matter here.
 */
public final class BallotGroups {

    private int count;
    private int filled;
    private int[] size;
    private int[] start;
    private int[] projects;
    private long[] points;
    private int[] table;

    BallotGroups(List<Ballot> ballots) {
        int guess = Math.max(16, ballots.size() / 4);
        size = new int[guess];
        start = new int[guess + 1];
        int room = Math.toIntExact(ballots.stream().mapToLong(Ballot::size).sum());
        projects = new int[room];
        points = new long[room];
        table = new int[Integer.highestOneBit(guess * 4)];
        Arrays.fill(table, -1);
        for (Ballot ballot : ballots) {
            add(ballot);
        }
        size = Arrays.copyOf(size, count);
        start = Arrays.copyOf(start, count + 1);
        if (filled < room) {
            projects = Arrays.copyOf(projects, filled);
            points = Arrays.copyOf(points, filled);
        }
        table = new int[0];
    }

    /** Writes the ballot behind the last group, then keeps it only when no group is equal. */
    private void add(Ballot ballot) {
        int end = append(ballot);
        int slot = hash(filled, end) & (table.length - 1);
        while (table[slot] >= 0) {
            int group = table[slot];
            if (Arrays.equals(projects, start[group], start[group + 1], projects, filled, end)
                    && Arrays.equals(points, start[group], start[group + 1], points, filled, end)) {
                size[group]++;
                return;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = count;
        if (count == size.length) {
            size = Arrays.copyOf(size, count * 2);
            start = Arrays.copyOf(start, count * 2 + 1);
        }
        size[count++] = 1;
        start[count] = end;
        filled = end;
        if (count * 2 > table.length) {
            rehash();
        }
    }

    private int append(Ballot ballot) {
        int end = filled;
        for (int place = 0; place < ballot.size(); place++) {
            long given = ballot.points(place);
            if (given > 0) {
                int project = ballot.choice(place);
                int at = end++;
                while (at > filled && projects[at - 1] > project) {
                    projects[at] = projects[at - 1];
                    points[at] = points[at - 1];
                    at--;
                }
                projects[at] = project;
                points[at] = given;
            }
        }
        return end;
    }

    private int hash(int from, int to) {
        int hash = 1;
        for (int at = from; at < to; at++) {
            hash = (hash * 31 + projects[at]) * 31 + Long.hashCode(points[at]);
        }
        return (hash * 0x9E3779B9) >>> 7;
    }

    private void rehash() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int group = 0; group < count; group++) {
            int slot = hash(start[group], start[group + 1]) & (table.length - 1);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = group;
        }
    }

    /** How many distinct ballots there are. */
    public int count() {
        return count;
    }

    /** How many voters cast this ballot. */
    public int size(int group) {
        return size[group];
    }

    /** Where the projects of a group begin in {@link #projects()}; those of the next one end them. */
    public int start(int group) {
        return start[group];
    }

    /** Positions of the projects named, group after group, ascending within a group. */
    public int[] projects() {
        return projects;
    }

    /** Points given, in parallel to {@link #projects()}; one each when ballots have no points. */
    public long[] points() {
        return points;
    }
}
