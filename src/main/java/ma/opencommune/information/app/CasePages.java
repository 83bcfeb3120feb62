package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import ma.opencommune.information.domain.redaction.Mark;
import ma.opencommune.information.domain.redaction.PageWord;
import ma.opencommune.information.domain.redaction.Proposal;
import ma.opencommune.information.domain.redaction.Proposals;
import ma.opencommune.information.domain.redaction.RedactionSheet;
import ma.opencommune.information.domain.redaction.Wanted;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.pdf.Ink;
import ma.opencommune.platform.pdf.Mask;
import ma.opencommune.platform.pdf.PageRefused;
import ma.opencommune.platform.pdf.PageSource;
import ma.opencommune.platform.pdf.PlacedWord;

/** The pages of a file of a case as pictures, and the words on them. Few are drawn at once, so that a node keeps its memory. */
@ApplicationScoped
public class CasePages {

    /** The most that a search proposes. */
    public static final int MOST_FOUND = 300;

    private static final int SCREEN_DPI = 110;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    Redactions redactions;

    @Inject
    FileArchive archive;

    /**
     * What a search found.
     *
     * @param proposals in order of the pages
     * @param silent pages on which there is no text at all, because they are pictures
     * @param more whether more was found than is shown
     */
    public record Found(List<Proposal> proposals, List<Integer> silent, boolean more) {}

    /** What is done with the pages of a file. */
    @FunctionalInterface
    interface Work<T> {
        T with(PageSource pages) throws IOException;
    }

    /**
     * How many pages a file has.
     *
     * @throws PageRefused when it is too much or cannot be read
     */
    public int count(RedactionSheet sheet) {
        return open(sheet, PageSource::pages);
    }

    /**
     * A page as PNG, with its boxes: to be worked on, or as it will be given.
     *
     * @throws PageRefused when it is too much or cannot be read
     */
    public byte[] picture(RedactionSheet sheet, int page, boolean burned) {
        return open(sheet, pages -> {
            if (page < 1 || page > pages.pages()) {
                throw new NotFound("page " + page);
            }
            BufferedImage picture = pages.picture(page, SCREEN_DPI);
            if (burned) {
                Ink.cover(picture, masks(sheet, page));
            } else {
                Ink.outline(picture, masks(sheet, page));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        });
    }

    /** Looks for what may have to be covered. */
    public Found find(RedactionSheet sheet, Wanted wanted) {
        return open(sheet, pages -> {
            List<Proposal> found = new ArrayList<>();
            List<Integer> silent = new ArrayList<>();
            for (int page = 1; page <= pages.pages() && found.size() <= MOST_FOUND; page++) {
                List<List<PageWord>> lines = words(pages.lines(page));
                if (lines.isEmpty()) {
                    silent.add(page);
                }
                found.addAll(Proposals.on(page, lines, wanted));
            }
            boolean more = found.size() > MOST_FOUND;
            return new Found(more ? List.copyOf(found.subList(0, MOST_FOUND)) : found, silent, more);
        });
    }

    /** Opens a file of the archive, when there is room for one more. */
    <T> T open(RedactionSheet sheet, Work<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict("too many pages are drawn at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("interrupted");
        }
        try {
            return opened(sheet, work);
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be drawn", e);
        } finally {
            places.release();
        }
    }

    private <T> T opened(RedactionSheet sheet, Work<T> work) throws IOException {
        Path copy = Files.createTempFile("oc-pages", ".tmp");
        try (InputStream bytes = archive.open(sheet.file().id())) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            try (PageSource pages = PageSource.open(copy, sheet.file().type())) {
                return work.with(pages);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    static List<Mask> masks(RedactionSheet sheet, int page) {
        return sheet.on(page).stream().map(CasePages::mask).toList();
    }

    private static Mask mask(Mark mark) {
        return new Mask(
                mark.x(), mark.y(), mark.width(), mark.height(), mark.ground().code());
    }

    private static List<List<PageWord>> words(List<List<PlacedWord>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(word -> new PageWord(word.text(), word.x(), word.y(), word.width(), word.height()))
                        .toList())
                .toList();
    }
}
