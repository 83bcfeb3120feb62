package ma.opencommune.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Binds printed parts and files into one PDF with a table of contents in front, a bookmark for each part and a number on every page.
 * Parts wait on disk, never all in memory.
 */
public final class Binder implements AutoCloseable {

    private static final int MOST_PAGES = 3000;
    private static final float SIZE = 8;
    private static final float MARGIN = 14;

    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final PDDocument body = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final List<Entry> entries = new ArrayList<>();
    private final List<PDDocument> parts = new ArrayList<>();

    /**
     * A part of what is bound.
     *
     * @param title as the table of contents names it
     * @param page its first page, counted behind the table of contents, from 1
     */
    public record Entry(String title, int page) {}

    /** Appends a printed part. */
    public void add(String title, byte[] pdf) throws IOException {
        append(title, Loader.loadPDF(pdf));
    }

    /**
     * Appends a file as it is.
     *
     * @throws PageRefused when it is too much or cannot be read; nothing is appended then
     */
    public void add(String title, Path file, String type) throws IOException {
        if (type.equals("application/pdf")) {
            foreign(title, file);
            return;
        }
        Path page = Files.createTempFile("oc-bound", ".pdf");
        try (PageSource source = PageSource.open(file, type);
                PictureBook book = new PictureBook("")) {
            book.add(source.picture(1, Blackout.DPI), title, "");
            book.save(page);
            add(title, Files.readAllBytes(page));
        } finally {
            Files.deleteIfExists(page);
        }
    }

    /** What others made may be damaged in a way that shows only when it is copied: then its pages are taken out again. */
    private void foreign(String title, Path file) throws IOException {
        int before = body.getNumberOfPages();
        try {
            append(title, Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()));
        } catch (PageRefused tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException damaged) {
            while (body.getNumberOfPages() > before) {
                body.removePage(before);
            }
            throw new PageRefused(PageRefused.Reason.UNREADABLE, String.valueOf(damaged.getMessage()));
        }
    }

    private void append(String title, PDDocument part) throws IOException {
        parts.add(part);
        if (body.getNumberOfPages() + part.getNumberOfPages() > MOST_PAGES) {
            throw new PageRefused(PageRefused.Reason.TOO_MANY_PAGES, "bound together");
        }
        int first = body.getNumberOfPages() + 1;
        part.getDocumentCatalog().setDocumentOutline(null);
        part.getDocumentCatalog().setOpenAction(null);
        part.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
        merger.appendDocument(body, part);
        entries.add(new Entry(title, first));
    }

    /**
     * Writes it all.
     *
     * @param contents prints the table of contents for these entries, whose pages are those of the whole
     * @param mark stands on every page before its number
     */
    public void bind(Function<List<Entry>, byte[]> contents, String mark, OutputStream out) throws IOException {
        int front = pages(contents.apply(entries));
        List<Entry> moved = entries.stream()
                .map(entry -> new Entry(entry.title(), entry.page() + front))
                .toList();
        try (PDDocument table = Loader.loadPDF(contents.apply(moved));
                PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            merger.appendDocument(whole, table);
            merger.appendDocument(whole, body);
            whole.getDocumentCatalog().setLanguage(table.getDocumentCatalog().getLanguage());
            whole.setDocumentInformation(table.getDocumentInformation());
            outline(whole, moved);
            number(whole, mark);
            whole.save(out);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void outline(PDDocument whole, List<Entry> entries) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Entry entry : entries) {
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(whole.getPage(entry.page() - 1));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(entry.title());
            item.setDestination(there);
            outline.addLast(item);
        }
        whole.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Beneath the text of each page, as an artifact, so that it is not read aloud a thousand times. */
    private static void number(PDDocument whole, String mark) throws IOException {
        PDFont font;
        try (InputStream in =
                Binder.class.getResourceAsStream("/ma/opencommune/platform/pdf/NotoSans_400Regular.ttf")) {
            font = PDType0Font.load(whole, in, true);
        }
        int all = whole.getNumberOfPages();
        int at = 0;
        for (PDPage page : whole.getPages()) {
            String text = mark + " · " + ++at + " / " + all;
            PDRectangle box = page.getCropBox();
            float width = font.getStringWidth(text) / 1000 * SIZE;
            try (PDPageContentStream content =
                    new PDPageContentStream(whole, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(
                        box.getLowerLeftX() + (box.getWidth() - width) / 2, box.getLowerLeftY() + MARGIN);
                content.showText(text);
                content.endText();
                content.endMarkedContent();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (PDDocument part : parts) {
            part.close();
        }
        body.close();
    }
}
