package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.redaction.Mark;
import ma.opencommune.information.domain.redaction.RedactionSheet;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.Blackout;
import ma.opencommune.platform.pdf.Mask;
import ma.opencommune.platform.pdf.PageSource;

/** Burns the boxes of a file into a new one. The pages are drawn outside any transaction, because a long file takes minutes. */
@ApplicationScoped
public class Burning {

    @Inject
    Redactions redactions;

    @Inject
    CasePages pages;

    @Inject
    Texts texts;

    /**
     * Makes the new file and keeps it with the answer.
     *
     * @param keepText whether the words of pages without a box are kept for readers who listen
     */
    public Step burn(String number, int seen, long file, boolean keepText) {
        RedactionSheet sheet = redactions.sheet(number, file);
        try {
            Path made = Files.createTempFile("oc-redacted", ".tmp");
            try {
                int count = pages.open(sheet, source -> write(sheet, source, keepText, made));
                return redactions.keep(number, seen, sheet, count, made);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a redacted file cannot be written", e);
        }
    }

    private int write(RedactionSheet sheet, PageSource source, boolean keepText, Path made) throws IOException {
        Words words = new Words(sheet, source.pages(), keepText);
        if (sheet.file().type().equals("application/pdf")) {
            return Blackout.pdf(source, words, made);
        }
        Blackout.picture(source, words, sheet.file().type(), made);
        return 1;
    }

    /** What is burned and what is said of it, in the language of the request. */
    private final class Words implements Blackout.Marks {

        private final RedactionSheet sheet;
        private final int count;
        private final boolean keepText;
        private final Language language;

        Words(RedactionSheet sheet, int count, boolean keepText) {
            this.sheet = sheet;
            this.count = count;
            this.keepText = keepText;
            this.language = sheet.request().question().language();
        }

        @Override
        public List<Mask> masks(int page) {
            return CasePages.masks(sheet, page);
        }

        @Override
        public String says(int page) {
            List<Mark> marks = sheet.on(page);
            String grounds = marks.stream()
                    .map(Mark::ground)
                    .distinct()
                    .map(ground -> ground.code() + " " + texts.text(language, "information.ground." + ground))
                    .collect(Collectors.joining(" · "));
            return texts.text(language, "information.redaction.page.says", page, count, marks.size(), grounds);
        }

        @Override
        public boolean keepsText() {
            return keepText;
        }

        @Override
        public String language() {
            return language.tag();
        }
    }
}
