package ma.opencommune.budgeting.domain.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one ballot says: projects, and their points where the ballot has points. Without an order of preference projects stand in the
 * order of their ids, so that the order in which somebody clicked is not kept.
 *
 * @param projects ids
 * @param points as many as projects; empty where the ballot has none
 */
public record Choices(List<String> projects, List<Integer> points) {

    /** Nothing chosen: a ballot too. */
    public static final Choices EMPTY = new Choices(List.of(), List.of());

    /** Copies the lists. */
    public Choices {
        projects = List.copyOf(projects);
        points = List.copyOf(points);
    }

    /** Projects that are all alike. */
    public static Choices of(List<String> projects) {
        return new Choices(projects.stream().sorted().toList(), List.of());
    }

    /** Projects from the most wanted down. */
    public static Choices ranked(List<String> projects) {
        return new Choices(projects, List.of());
    }

    /** Projects with points; those without any are left out. */
    public static Choices points(List<String> projects, List<Integer> points) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < projects.size(); at++) {
            if (points.get(at) != 0) {
                places.add(at);
            }
        }
        places.sort(Comparator.comparing(projects::get));
        return new Choices(
                places.stream().map(projects::get).toList(),
                places.stream().map(points::get).toList());
    }

    /** As the box keeps the projects. */
    public String projectsText() {
        return String.join(",", projects);
    }

    /** As the box keeps the points. */
    public String pointsText() {
        return String.join(",", points.stream().map(String::valueOf).toList());
    }

    /** Reads what the box keeps. */
    public static Choices read(String projects, String points) {
        return new Choices(
                split(projects), split(points).stream().map(Integer::valueOf).toList());
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isEmpty()).toList();
    }
}
