package ma.opencommune.platform.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Redacts a PDF of 300 pages, half of them scans, and measures time and how far the heap grows: what is used after a collection at each
 * tenth page, against before. Argument: pages.
 */
public final class RedactionBenchmark {

    private static final int EVERY = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private RedactionBenchmark() {}

    /** Prints one line. */
    public static void main(String[] arguments) throws IOException {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        Path sent = Files.createTempFile("oc-benchmark", ".pdf");
        Path made = Files.createTempFile("oc-benchmark", ".pdf");
        write(sent, pages);
        long before = used();
        AtomicLong most = new AtomicLong();
        long start = System.nanoTime();
        try (PageSource source = PageSource.open(sent, "application/pdf")) {
            Blackout.pdf(source, marks(most), made);
        }
        System.out.printf(
                "%d pages, %.1f MB: redacted in %.0f s with the measuring, %.1f MB made; live heap grew by %.0f MB at most, heap limit %.0f MB%n",
                pages,
                Files.size(sent) / MEGABYTE,
                (System.nanoTime() - start) / 1e9,
                Files.size(made) / MEGABYTE,
                (most.get() - before) / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        Files.delete(sent);
        Files.delete(made);
    }

    private static Blackout.Marks marks(AtomicLong most) {
        return new Blackout.Marks() {
            @Override
            public List<Mask> masks(int page) {
                if (page % EVERY == 0) {
                    most.accumulateAndGet(used(), Math::max);
                }
                return List.of(new Mask(100, 100, 400, 30, "7.3"), new Mask(100, 500, 300, 20, "7.2"));
            }

            @Override
            public String says(int page) {
                return "page " + page;
            }

            @Override
            public boolean keepsText() {
                return false;
            }

            @Override
            public String language() {
                return "fr";
            }
        };
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(Path sent, int pages) throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            Random random = new Random(1);
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    if (number % 2 == 0) {
                        content.drawImage(JPEGFactory.createFromImage(pdf, scan(random), 0.7f), 0, 0, 595, 842);
                    } else {
                        text(content);
                    }
                }
            }
            pdf.save(sent.toFile());
        }
    }

    private static void text(PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 780);
        for (int line = 0; line < 50; line++) {
            content.showText(
                    "Line " + line + " of a report on the expenses of the commune in the year 2026, paid and due");
            content.newLineAtOffset(0, -14);
        }
        content.endText();
    }

    private static BufferedImage scan(Random random) {
        BufferedImage scan = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        for (int stroke = 0; stroke < 4000; stroke++) {
            int x = 150 + random.nextInt(1300);
            int y = 200 + 40 * random.nextInt(48);
            graphics.drawLine(x, y, x + random.nextInt(12), y + random.nextInt(24));
        }
        graphics.dispose();
        return scan;
    }
}
