package ma.opencommune.budgeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.ballot.BallotPaper;
import ma.opencommune.budgeting.domain.ballot.Choices;
import ma.opencommune.budgeting.domain.cycle.BallotKind;
import ma.opencommune.budgeting.domain.cycle.BallotProject;

/** What was ticked or typed on the ballot, by project. Nobody's typing is too odd to be shown again. */
final class BallotTyped {

    private static final int LONGEST = 6;

    private final BallotPaper paper;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private boolean malformed;

    BallotTyped(BallotPaper paper, HttpServletRequest request) {
        this.paper = paper;
        if (!request.getMethod().equals("POST")) {
            return;
        }
        String[] ticked = request.getParameterValues("project");
        Set<String> chosen = ticked == null ? Set.of() : Arrays.stream(ticked).collect(Collectors.toSet());
        for (BallotProject project : paper.projects()) {
            String value = numbered() ? request.getParameter("number-" + project.id()) : null;
            String number = value == null ? "" : value.strip();
            if (numbered() && !number.isEmpty() && number.length() <= LONGEST) {
                typed.put(project.id(), number);
            } else if (!numbered() && chosen.contains(project.id())) {
                typed.put(project.id(), "");
            }
        }
    }

    boolean numbered() {
        return paper.form().kind() == BallotKind.POINTS || paper.form().kind() == BallotKind.RANKING;
    }

    Map<String, String> typed() {
        return typed;
    }

    /** What it means; {@link #malformed()} says whether a number is none or a rank is given twice. */
    Choices choices() {
        malformed = false;
        List<String> ids = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        typed.forEach((id, number) -> {
            if (number.isEmpty() || number.matches("[0-9]{1,6}")) {
                int value = number.isEmpty() ? 0 : Integer.parseInt(number);
                if (!numbered() || value > 0) {
                    ids.add(id);
                    numbers.add(value);
                }
            } else {
                malformed = true;
            }
        });
        return switch (paper.form().kind()) {
            case APPROVAL, KNAPSACK -> Choices.of(ids);
            case POINTS -> Choices.points(ids, numbers);
            case RANKING -> ranked(ids, numbers);
        };
    }

    private Choices ranked(List<String> ids, List<Integer> ranks) {
        malformed |= ranks.stream().distinct().count() < ranks.size();
        return Choices.ranked(ids.stream()
                .sorted(Comparator.comparing(id -> ranks.get(ids.indexOf(id))))
                .toList());
    }

    boolean malformed() {
        return malformed;
    }
}
