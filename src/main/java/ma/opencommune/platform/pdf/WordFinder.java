package ma.opencommune.platform.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a page with their places. Arabic comes in the order of the eye and is read in the order of the ear: a word gets the
 * place of the letters it is made of, or, when they are not found together, the place of its whole piece of line.
 */
final class WordFinder extends PDFTextStripper {

    private static final int MOST_LETTERS = 200_000;
    private static final float ABOVE = 1.45f;
    private static final float BELOW = 0.4f;

    private final float width;
    private final float height;
    private final List<List<PlacedWord>> lines = new ArrayList<>();
    private List<PlacedWord> line = new ArrayList<>();
    private int letters;

    WordFinder(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        setSortByPosition(true);
    }

    List<List<PlacedWord>> lines(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endLine();
        return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters += positions.size();
        if (letters > MOST_LETTERS) {
            throw new PageRefused(PageRefused.Reason.TOO_LARGE, "letters on a page");
        }
        List<List<TextPosition>> groups = groups(positions);
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                List<TextPosition> own = groups.stream()
                        .filter(group -> letters(written(group)).equals(letters(word)))
                        .findFirst()
                        .orElse(positions);
                groups.remove(own);
                line.add(placed(word, own));
            }
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            line = new ArrayList<>();
        }
    }

    /** The letters between the blanks. */
    private static List<List<TextPosition>> groups(List<TextPosition> positions) {
        List<List<TextPosition>> groups = new ArrayList<>();
        List<TextPosition> group = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                if (!group.isEmpty()) {
                    groups.add(group);
                }
                group = new ArrayList<>();
            } else {
                group.add(position);
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static String written(List<TextPosition> group) {
        return group.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    /** The letters of a word, whatever their order. */
    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PlacedWord placed(String word, List<TextPosition> positions) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (TextPosition position : positions) {
            left = Math.min(left, position.getX());
            right = Math.max(right, position.getX() + position.getWidth());
            top = Math.min(top, position.getY() - position.getHeight() * ABOVE);
            bottom = Math.max(bottom, position.getY() + position.getHeight() * BELOW);
        }
        int x = inside((int) Math.floor(left * 1000 / width) - 2);
        int y = inside((int) Math.floor(top * 1000 / height) - 1);
        int toX = inside((int) Math.ceil(right * 1000 / width) + 2);
        int toY = inside((int) Math.ceil(bottom * 1000 / height) + 1);
        return new PlacedWord(word, x, y, Math.max(1, toX - x), Math.max(1, toY - y));
    }

    private static int inside(int thousandths) {
        return Math.max(0, Math.min(1000, thousandths));
    }
}
