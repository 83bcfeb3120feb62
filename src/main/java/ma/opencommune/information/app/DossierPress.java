package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Dossier;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.Binder;
import ma.opencommune.platform.pdf.PageRefused;
import ma.opencommune.platform.pdf.PageSource;
import ma.opencommune.platform.pdf.PdfPress;

/** Prints the complete file of a case: list of pieces, then the pieces, page by page numbered; the files follow as they were given. */
@ApplicationScoped
public class DossierPress {

    @Inject
    PdfPress press;

    @Inject
    Texts texts;

    @Inject
    Commune commune;

    @Inject
    FileArchive archive;

    @Inject
    PartLines parts;

    @Inject
    Clock clock;

    /** Writes it; what cannot be appended is named in the list of pieces. */
    public void print(Dossier dossier, OutputStream out) throws IOException {
        Language language = dossier.request().question().language();
        DossierSheets sheets =
                new DossierSheets(texts, language, commune.identity().name().in(language), clock.getZone(), parts);
        List<String> left = new ArrayList<>();
        try (Binder binder = new Binder()) {
            for (DossierSheets.Piece piece : sheets.pieces(dossier)) {
                binder.add(piece.title(), press.print(piece.xhtml(), language));
            }
            for (CaseFile file : dossier.files()) {
                append(
                        binder,
                        file,
                        texts.text(language, "information.dossier.file." + file.side(), file.name()),
                        left);
            }
            binder.bind(
                    entries -> press.print(sheets.contents(dossier, entries, left, LocalDate.now(clock)), language),
                    dossier.request().number(),
                    out);
        }
    }

    private void append(Binder binder, CaseFile file, String title, List<String> left) throws IOException {
        if (!PageSource.draws(file.type())) {
            left.add(file.name());
            return;
        }
        Path copy = Files.createTempFile("oc-piece", ".tmp");
        try (InputStream bytes = archive.open(file.id())) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            binder.add(title, copy, file.type());
        } catch (PageRefused | NotFound notGiven) {
            left.add(file.name());
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
