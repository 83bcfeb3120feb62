package ma.opencommune.architecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws who uses whom, from the classes that the rules were held over. */
final class HouseDrawing {

    private static final int BOX_WIDTH = 124;
    private static final int BOX_HEIGHT = 44;
    private static final int WIDTH = 760;
    private static final int FLOOR = 92;
    private static final Set<String> GROUND = Set.of("kernel", "platform");

    private final Map<String, Set<String>> uses = new TreeMap<>();

    HouseDrawing(House house) {
        for (var type : house.classes()) {
            Place from = house.place(type);
            uses.computeIfAbsent(from.component(), name -> new TreeSet<>());
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                note(from, house.place(dependency.getTargetClass()));
            }
        }
    }

    private void note(Place from, Place to) {
        if (!to.outside() && !to.component().equals(from.component())) {
            uses.get(from.component()).add(to.component());
        }
    }

    /** Mermaid text: an arrow for each component that uses another. */
    String mermaid() {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
        uses.forEach((from, targets) -> targets.stream()
                .filter(to -> !GROUND.contains(to))
                .forEach(to -> text.append("  ")
                        .append(from)
                        .append(" --> ")
                        .append(to)
                        .append('\n')));
        return text.append("```\n").toString();
    }

    /** A table of components: a dot where the row uses the column. */
    String table() {
        return table(uses, floors(House.FLOORS, uses.keySet()));
    }

    /** The parts of the platform, floor by floor. */
    static String platform() {
        return House.PLATFORM_FLOORS.stream()
                .map(floor -> "1. `" + String.join("`, `", floor) + "`\n")
                .collect(Collectors.joining());
    }

    private static String table(Map<String, Set<String>> uses, List<List<String>> floors) {
        List<String> names = floors.stream().flatMap(List::stream).toList();
        StringBuilder text = new StringBuilder("| uses → |");
        names.forEach(name -> text.append(' ').append(name).append(" |"));
        text.append("\n|---|").append(":-:|".repeat(names.size())).append('\n');
        for (String row : names) {
            text.append("| **").append(row).append("** |");
            names.forEach(column -> text.append(uses.get(row).contains(column) ? " ● |" : "  |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static List<List<String>> floors(List<List<String>> all, Set<String> present) {
        return all.stream()
                .map(floor -> floor.stream().filter(present::contains).toList())
                .filter(floor -> !floor.isEmpty())
                .toList();
    }

    /** The house as a picture, the kernel at the bottom; what stands on kernel and platform is not drawn, everything does. */
    String svg() {
        List<List<String>> floors = new ArrayList<>(floors(House.FLOORS, uses.keySet()));
        Collections.reverse(floors);
        int height = floors.size() * FLOOR + 8;
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"15\">\n"
                        .formatted(WIDTH, height));
        svg.append("<title>Components of Open Commune and who uses whom</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        Map<String, int[]> centres = centres(floors);
        uses.forEach((from, targets) -> targets.stream()
                .filter(to -> !GROUND.contains(to))
                .forEach(to -> svg.append(arrow(centres.get(from), centres.get(to)))));
        centres.forEach((name, centre) -> svg.append(box(name, centre)));
        return svg.append("</svg>\n").toString();
    }

    private static Map<String, int[]> centres(List<List<String>> floors) {
        Map<String, int[]> centres = new TreeMap<>();
        for (int floor = 0; floor < floors.size(); floor++) {
            List<String> names = floors.get(floor);
            for (int at = 0; at < names.size(); at++) {
                int x = WIDTH * (2 * at + 1) / (2 * names.size());
                centres.put(names.get(at), new int[] {x, floor * FLOOR + FLOOR / 2 + 4});
            }
        }
        return centres;
    }

    private static String arrow(int[] from, int[] to) {
        int top = from[1] + BOX_HEIGHT / 2;
        int end = to[1] - BOX_HEIGHT / 2;
        int bend = Math.max(24, (end - top) / 2);
        int aside = from[0] == to[0] && end - top > FLOOR ? BOX_WIDTH : 0;
        return ("<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#5b6b7a\" stroke-width=\"1.5\"/>"
                        + "<path d=\"M%d %d l-5 -8 h10 z\" fill=\"#5b6b7a\"/>\n")
                .formatted(
                        from[0], top, from[0] + aside, top + bend, to[0] + aside, end - bend, to[0], end, to[0], end);
    }

    private static String box(String name, int[] centre) {
        boolean ground = GROUND.contains(name);
        int width = ground ? WIDTH - 16 : BOX_WIDTH;
        return ("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\" stroke=\"#1d4e5f\"/>"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#12303b\">%s</text>\n")
                .formatted(
                        centre[0] - width / 2,
                        centre[1] - BOX_HEIGHT / 2,
                        width,
                        BOX_HEIGHT,
                        ground ? "#eef1f3" : "#e3f0ee",
                        centre[0],
                        centre[1] + 5,
                        name);
    }

    /** The rules by name. */
    static String rules(List<NamedRule> rules) {
        return rules.stream().map(rule -> "- " + rule.name() + "\n").collect(Collectors.joining());
    }
}
