package ma.opencommune.information.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.CaseClock;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.Dossier;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Question;
import ma.opencommune.information.domain.request.RequestCase;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.SentLetter;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.domain.request.Urgency;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.Binder;
import ma.opencommune.platform.pdf.PdfPress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierSheetsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 12);

    @ParameterizedTest
    @CsvSource({
        "AR, جماعة تطوان, ميزانية صيانة الطرق, قائمة الوثائق, يوم عمل: اليوم 20",
        "FR, Commune de Tétouan, Budget des routes, Bordereau des pièces, Jour de réception : ne compte pas"
    })
    void theFileHoldsItsListItsPiecesAndEachDayOfTheClock(
            Language language, String commune, String subject, String list, String first) throws IOException {
        PdfPress press = new PdfPress();
        DossierSheets sheets =
                new DossierSheets(new Texts(), language, commune, ZoneId.of("Africa/Casablanca"), new PartLines());
        Dossier dossier = dossier(language, subject);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Binder binder = new Binder()) {
            for (DossierSheets.Piece piece : sheets.pieces(dossier)) {
                binder.add(piece.title(), press.print(piece.xhtml(), language));
            }
            binder.bind(
                    entries -> press.print(sheets.contents(dossier, entries, List.of("texte.txt"), RECEIVED), language),
                    dossier.request().number(),
                    out);
        }
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(pdf))
                    .contains(list, commune, subject, first, "TET-2026-00042-P · 1 /", "texte.txt")
                    .doesNotContain("[information.");
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                Path file = Files.createDirectories(Path.of("target", "receipts"))
                        .resolve("dossier-" + language.tag() + page + ".png");
                ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, 60), "png", file.toFile());
            }
        }
    }

    private static Dossier dossier(Language language, String subject) {
        Deadline deadline = DeadlinesForTests.shipped().count(Term.ORDINARY, RECEIVED, false);
        RequestRecord request = new RequestRecord(
                1,
                "TET-2026-00042-P",
                1,
                Channel.WEB,
                new Question(language, subject, subject, AnswerForm.ELECTRONIC, RequestKind.ORDINARY, ""),
                RECEIVED,
                Instant.parse("2026-10-12T09:00:00Z"),
                RequestCase.submitted(Urgency.NONE),
                DueDates.of(deadline),
                PublicSide.NONE);
        Requester who = new Requester("Amina Exemple", "", "", "12 rue", "", Requester.Standing.CITIZEN, "");
        Instant at = Instant.parse("2026-10-13T09:00:00Z");
        return new Dossier(
                request,
                who,
                CaseClock.of(deadline, deadline, Optional.empty(), RECEIVED),
                List.of(new TimelineEntry(at, 2, CaseEvent.Kind.REGISTERED, OptionalLong.empty(), "")),
                List.of(new SentLetter(1, at, subject, subject + "\n\n" + subject, "", 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(EarlyAnswer.offered(subject, subject, List.of(), 7)),
                List.of(),
                List.of(),
                new Staff(Map.of()));
    }
}
