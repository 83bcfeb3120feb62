package ma.opencommune.information.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.opencommune.information.domain.figures.FigureTable.Subject;
import ma.opencommune.information.domain.figures.SmallCells.Sum;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;

/** How the tables hang together, beside the sum of each. */
final class Ties {

    private Ties() {}

    static List<Sum> of(Set<String> known) {
        List<Sum> ties = new ArrayList<>();
        for (Subject whole : List.of(Subject.CHANNEL, Subject.KIND, Subject.SERVICE, Subject.RECEIVED)) {
            ties.add(Sum.same(total(Subject.STAGE), total(whole)));
        }
        for (Subject answered : List.of(Subject.TIMELINESS, Subject.OUTCOME, Subject.DAYS)) {
            ties.add(Sum.same(cell(Subject.STAGE, "ANSWERED"), total(answered)));
        }
        ties.add(Sum.same(cell(Subject.STAGE, "OPEN"), total(Subject.CLOCK)));
        Map<List<Ground>, List<String>> carried = new LinkedHashMap<>();
        Arrays.stream(Outcome.values())
                .filter(outcome -> !outcome.grounds().isEmpty())
                .forEach(outcome -> carried.computeIfAbsent(outcome.grounds(), grounds -> new ArrayList<>())
                        .add(cell(Subject.OUTCOME, outcome.name())));
        carried.forEach((grounds, outcomes) -> ties.add(new Sum(
                outcomes,
                grounds.stream()
                        .map(ground -> cell(Subject.GROUND, ground.name()))
                        .toList())));
        return ties.stream().filter(tie -> tie.all().allMatch(known::contains)).toList();
    }

    private static String total(Subject subject) {
        return cell(subject, "TOTAL");
    }

    private static String cell(Subject subject, String key) {
        return subject + "." + key;
    }
}
