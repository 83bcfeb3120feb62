package ma.opencommune.budgeting.domain.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.BallotKind;

/**
 * Sheets of paper as they are keyed, one line each, in the order of the batch: ids of projects with spaces between them, in their order
 * where the ballot is an order; {@code id=points} where it has points; {@code -} for an empty sheet, {@code x} for an invalid one.
 */
public final class PaperFile {

    /** An invalid sheet. */
    public static final String INVALID = "x";

    private static final String EMPTY = "-";

    /**
     * What was read.
     *
     * @param sheets each sheet; empty for an invalid one
     * @param wrong numbers of the lines that cannot be read or say what a ballot may not
     */
    public record Reading(List<Optional<Choices>> sheets, List<Integer> wrong) {}

    private PaperFile() {}

    /** Reads what was keyed against the ballot of the batch. */
    public static Reading read(String keyed, BallotPaper paper) {
        List<Optional<Choices>> sheets = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        for (String line :
                keyed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            Optional<Choices> sheet = Optional.empty();
            if (!line.equalsIgnoreCase(INVALID)) {
                sheet = choices(line, paper)
                        .filter(choices -> paper.faults(choices).isEmpty());
                if (sheet.isEmpty()) {
                    wrong.add(sheets.size() + 1);
                }
            }
            sheets.add(sheet);
        }
        return new Reading(List.copyOf(sheets), List.copyOf(wrong));
    }

    private static Optional<Choices> choices(String line, BallotPaper paper) {
        if (line.equals(EMPTY)) {
            return Optional.of(Choices.EMPTY);
        }
        List<String> words = Arrays.asList(line.split("[\\s,;]+"));
        return switch (paper.form().kind()) {
            case APPROVAL, KNAPSACK -> Optional.of(Choices.of(words));
            case RANKING -> Optional.of(Choices.ranked(words));
            case POINTS -> points(words);
        };
    }

    private static Optional<Choices> points(List<String> words) {
        if (!words.stream().allMatch(word -> word.matches("[^=]+=[0-9]{1,6}"))) {
            return Optional.empty();
        }
        return Optional.of(Choices.points(
                words.stream().map(word -> word.substring(0, word.indexOf('='))).toList(),
                words.stream()
                        .map(word -> Integer.valueOf(word.substring(word.indexOf('=') + 1)))
                        .toList()));
    }

    /** A sheet as it is keyed. */
    public static String line(Optional<Choices> sheet, BallotKind kind) {
        if (sheet.isEmpty()) {
            return INVALID;
        }
        Choices choices = sheet.get();
        if (choices.projects().isEmpty()) {
            return EMPTY;
        }
        List<String> words = new ArrayList<>();
        for (int at = 0; at < choices.projects().size(); at++) {
            String id = choices.projects().get(at);
            words.add(kind == BallotKind.POINTS ? id + "=" + choices.points().get(at) : id);
        }
        return String.join(" ", words);
    }
}
