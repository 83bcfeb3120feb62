package ma.opencommune.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLineHasNoControlsNoTurnsAndNoEnds() {
        assertThat(PlainText.line("  a\u202Egpj.exe\u0000\r\nb\u00A0 c\u2066 ")).isEqualTo("agpj.exe b c");
    }

    @Test
    void aTextKeepsItsLinesAndItsArabicJoiners() {
        assertThat(PlainText.text("أ\u200Cب\r\nثانية\u0007\r\n")).isEqualTo("أ\u200Cب\nثانية");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(PlainText.line("Te\u0301touan")).isEqualTo("Tétouan");
    }
}
