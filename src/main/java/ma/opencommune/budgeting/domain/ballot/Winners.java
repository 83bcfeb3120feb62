package ma.opencommune.budgeting.domain.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import ma.opencommune.budgeting.domain.count.model.Ballot;
import ma.opencommune.budgeting.domain.count.model.Election;

/** How many of the projects that voters chose have won: the whole in the published file, by area from the box. */
public final class Winners {

    /** Ballots with this many winners or more are one group. */
    public static final int MANY = 3;

    private Winners() {}

    /** How many ballots name no winner, one, two, and {@link #MANY} or more. */
    public static List<Integer> spread(Election election, List<String> selected) {
        List<Integer> spread = new ArrayList<>(List.of(0, 0, 0, 0));
        Set<String> winners = Set.copyOf(selected);
        for (Ballot ballot : election.ballots()) {
            int won = 0;
            for (int place = 0; place < ballot.size(); place++) {
                String project = election.projects().get(ballot.choice(place)).id();
                won += winners.contains(project) ? 1 : 0;
            }
            int group = Math.min(won, MANY);
            spread.set(group, spread.get(group) + 1);
        }
        return List.copyOf(spread);
    }

    /** Ballots of each area, and how many of them name a winner: exact, to be hidden before anybody reads it. */
    public static Participation byArea(List<BoxBallot> box, List<String> selected) {
        Map<String, int[]> areas = new TreeMap<>();
        for (BoxBallot ballot : box) {
            int[] numbers = areas.computeIfAbsent(ballot.area(), area -> new int[2]);
            numbers[0]++;
            numbers[1] += ballot.choices().projects().stream().anyMatch(selected::contains) ? 1 : 0;
        }
        List<Participation.Row> rows = new ArrayList<>();
        areas.forEach((area, numbers) ->
                rows.add(new Participation.Row(area, OptionalInt.of(numbers[0]), OptionalInt.of(numbers[1]))));
        return new Participation("satisfied", rows);
    }
}
