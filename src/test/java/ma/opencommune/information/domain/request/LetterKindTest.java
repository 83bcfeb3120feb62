package ma.opencommune.information.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterKindTest {

    @Test
    void namesInBracesAreFilledInTheOrderOfTheArguments() {
        assertThat(LetterKind.ANSWERED.fill("{number}: {address} ({subject}) $1 \\", "N-1", "Budget", "https://x"))
                .isEqualTo("N-1: https://x (Budget) $1 \\");
        assertThat(LetterKind.fillSubject("{number} · {commune}", "N-1", "Tétouan"))
                .isEqualTo("N-1 · Tétouan");
    }

    @Test
    void whatIsFilledInIsNotReadAgain() {
        assertThat(LetterKind.ANSWERED.fill("{subject} {number}", "N-1", "{number}", ""))
                .isEqualTo("{number} N-1");
    }

    @Test
    void aLineInWhichEverythingNamedIsEmptyIsLeftOut() {
        assertThat(LetterKind.TRANSFERRED.fill("N {number}\nObjet : {subject}\n\nFin", "N-1", "", "", ""))
                .isEqualTo("N N-1\n\nFin");
    }

    @Test
    void unknownAndMissingNamesAreTold() {
        assertThat(LetterKind.GIVEN.unknown("{nom} {number} {cnie}")).containsExactly("nom", "cnie");
        assertThat(LetterKind.GIVEN.missing("{number} {outcome} {answer} {ground} {reason} {complaintUntil}"))
                .containsExactly("cdaiUntil");
        assertThat(LetterKind.unknownInSubject("{number} {due}")).containsExactly("due");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void whatMustStandInALetterCanStandInIt(LetterKind kind) {
        assertThat(kind.names()).containsAll(kind.required());
        assertThat(LetterKind.of(kind.key())).contains(kind);
    }
}
