package ma.opencommune.platform.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\me\\report.exe, report.pdf",
        "photo.php.jpg, photo.php.pdf",
        "طلب وثيقة.doc, طلب وثيقة.pdf",
        "ⴰⵎⴰⵣⵉⵖ.txt, ⴰⵎⴰⵣⵉⵖ.pdf",
        "..., file.pdf",
        "CON, file.pdf",
        ".htaccess, htaccess.pdf"
    })
    void aNameKeepsItsLettersAndGetsTheExtensionOfWhatItIs(String given, String clean) {
        assertThat(FileName.of(given, FileKind.PDF)).isEqualTo(clean);
    }

    @Test
    void signsThatTurnTheReadingAroundOrBreakALineAreGone() {
        assertThat(FileName.of("rapport\u202Efdp.exe", FileKind.PDF)).isEqualTo("rapportfdp.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: b\0\".pdf", FileKind.PDF)).isEqualTo("aSet-Cookie b.pdf");
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(FileName.of("ش".repeat(500), FileKind.PDF)).hasSizeLessThan(110);
    }
}
