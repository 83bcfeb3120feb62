package ma.opencommune.platform.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.Keeping.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCleanerTest {

    @TempDir
    Path directory;

    @Test
    void aDrawingWithScriptIsRefusedWhateverItsName() {
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", Reason.TYPE_NOT_ALLOWED);
        refused("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", Reason.TYPE_NOT_ALLOWED);
    }

    @Test
    void aPageIsRefused() {
        refused("<!DOCTYPE html><html><body>hello</body></html>", Reason.TYPE_NOT_ALLOWED);
        refused("<html><head></head></html>", Reason.TYPE_NOT_ALLOWED);
    }

    @Test
    void aProgramIsRefused() {
        byte[] exe = new byte[512];
        exe[0] = 'M';
        exe[1] = 'Z';
        refused(exe, Reason.TYPE_NOT_ALLOWED);
        refused("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1), Reason.TYPE_NOT_ALLOWED);
        refused("#!/bin/sh\nrm -rf /\n", Reason.TYPE_NOT_ALLOWED);
    }

    @Test
    void plainTextInArabicIsTakenAsItIs() throws Exception {
        byte[] clean = taken("السلام عليكم\nطلب وثيقة\n".getBytes(StandardCharsets.UTF_8), FileKind.TEXT);
        assertThat(new String(clean, StandardCharsets.UTF_8)).isEqualTo("السلام عليكم\nطلب وثيقة\n");
    }

    @Test
    void aPdfLosesItsAuthorItsScriptAndWhatIsAttached() throws Exception {
        byte[] clean = taken(actingPdf(), FileKind.PDF);
        String text = new String(clean, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("JavaScript", "Fatima", "EmbeddedFiles", "OpenAction");
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void whatStandsBehindAPdfIsGone() throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(actingPdf());
        both.writeBytes("PK\3\4 hidden package".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new String(taken(both.toByteArray(), FileKind.PDF), StandardCharsets.ISO_8859_1))
                .doesNotContain("hidden package");
    }

    @Test
    void anEncryptedPdfIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        refused(out.toByteArray(), Reason.UNREADABLE);
    }

    @Test
    void aPdfWithTooManyPagesIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 2001; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        refused(out.toByteArray(), Reason.TOO_LARGE);
    }

    @Test
    void aDamagedPdfIsRefused() {
        refused("%PDF-1.7\nnothing of a document\n", Reason.UNREADABLE);
    }

    @Test
    void aPdfThatSaysItIsPackedInRowsOfAnyLengthIsRefusedBeforeItIsUnpacked() throws Exception {
        refused(
                "%PDF-1.7\n1 0 obj\n<</Type/XRef/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 1000000000>>>>\nstream\nx",
                Reason.TOO_LARGE);
        refused(
                "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode/DecodeParms 7 0 R>>\nstream\nx",
                Reason.UNREADABLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary how = new COSDictionary();
            how.setInt(COSName.PREDICTOR, 12);
            how.setInt(COSName.COLUMNS, 1_000_000_000);
            PDStream content = new PDStream(document, new ByteArrayInputStream(new byte[9]), COSName.FLATE_DECODE);
            content.getCOSObject().setItem(COSName.DECODE_PARMS, how);
            page.setContents(content);
            document.save(out);
        }
        refused(out.toByteArray(), Reason.TOO_LARGE);
    }

    private static byte[] actingPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor("Fatima");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            document.getDocumentCatalog().setNames(names);
            document.save(out);
        }
        return out.toByteArray();
    }

    private void refused(String sent, Reason reason) {
        refused(sent.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void refused(byte[] sent, Reason reason) {
        assertThatThrownBy(() -> clean(sent))
                .isInstanceOfSatisfying(
                        ContentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private byte[] taken(byte[] sent, FileKind kind) throws IOException, ContentRefused {
        Path clean = directory.resolve("clean");
        Path file = Files.write(directory.resolve("sent"), sent);
        Files.deleteIfExists(clean);
        assertThat(ContentCleaner.clean(file, clean)).isEqualTo(kind);
        return Files.readAllBytes(clean);
    }

    private void clean(byte[] sent) throws IOException, ContentRefused {
        Path clean = directory.resolve("refused");
        Files.deleteIfExists(clean);
        ContentCleaner.clean(Files.write(directory.resolve("sent"), sent), clean);
    }
}
