package ma.opencommune.information.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.redaction.Mark;
import ma.opencommune.information.domain.redaction.RedactionSheet;
import ma.opencommune.information.domain.request.Ground;
import org.jspecify.annotations.Nullable;

/** The numbers of a box as they were typed, or those of the box that was chosen. */
public final class BoxForm {

    private static final List<String> FIELDS = List.of("x", "y", "width", "height");

    private final List<String> values;
    private final String ground;
    private final long id;

    private BoxForm(List<String> values, String ground, long id) {
        this.values = values;
        this.ground = ground;
        this.id = id;
    }

    static BoxForm of(HttpServletRequest request, RedactionSheet sheet) {
        String chosen = text(request, "box");
        Optional<Mark> mark = sheet.marks().stream()
                .filter(one -> String.valueOf(one.id()).equals(chosen))
                .findFirst();
        long id = mark.map(Mark::id).orElse(0L);
        if (request.getParameter("x") == null && mark.isPresent()) {
            Mark old = mark.get();
            return new BoxForm(
                    List.of("" + old.x(), "" + old.y(), "" + old.width(), "" + old.height()),
                    old.ground().name(),
                    id);
        }
        return new BoxForm(FIELDS.stream().map(field -> text(request, field)).toList(), text(request, "ground"), id);
    }

    /** A box that a search proposed: {@code page-x-y-width-height}. */
    static Optional<Mark> parse(String hit, Ground ground, int pages) {
        if (!hit.matches("[0-9]{1,4}(-[0-9]{1,4}){4}")) {
            return Optional.empty();
        }
        int[] parts = Arrays.stream(hit.split("-")).mapToInt(Integer::parseInt).toArray();
        boolean fits =
                parts[0] >= 1 && parts[0] <= pages && Mark.fits(parts[1], parts[3]) && Mark.fits(parts[2], parts[4]);
        return fits
                ? Optional.of(new Mark(0, parts[0], parts[1], parts[2], parts[3], parts[4], ground))
                : Optional.empty();
    }

    static Optional<Ground> ground(String name) {
        return Ground.exceptions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    Optional<Mark> mark(int page) {
        if (placeWrong() || groundMissing()) {
            return Optional.empty();
        }
        return coded().map(code -> new Mark(id, page, number(0), number(1), number(2), number(3), code));
    }

    Optional<Ground> coded() {
        return ground(ground);
    }

    boolean groundMissing() {
        return coded().isEmpty();
    }

    boolean placeWrong() {
        return values.stream().anyMatch(value -> !value.matches("[0-9]{1,4}"))
                || !Mark.fits(number(0), number(2))
                || !Mark.fits(number(1), number(3));
    }

    private int number(int field) {
        return Integer.parseInt(values.get(field));
    }

    private static String text(HttpServletRequest request, String name) {
        @Nullable String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    public String getX() {
        return values.get(0);
    }

    public String getY() {
        return values.get(1);
    }

    public String getWidth() {
        return values.get(2);
    }

    public String getHeight() {
        return values.get(3);
    }

    public String getGround() {
        return ground;
    }

    /** Number of the box that is moved; 0 for a new one. */
    public long getId() {
        return id;
    }
}
