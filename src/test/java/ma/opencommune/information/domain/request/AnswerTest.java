package ma.opencommune.information.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource(nullValues = "–", textBlock = """
            –              | –               | ''   | ''     | ''    | OUTCOME TEXT
            GRANTED        | –               | text | ''     | ''    | ''
            GRANTED        | –               | ''   | ''     | ''    | TEXT
            PARTIAL        | –               | text | why    | ''    | GROUND
            PARTIAL        | INVESTIGATION   | text | why    | ''    | ''
            REFUSED        | AT_ARCHIVES     | text | why    | ''    | GROUND
            REFUSED        | DEFENCE         | text | ' '    | ''    | REASON
            NOT_HELD       | –               | text | why    | ''    | ORIENTATION
            NOT_HELD       | –               | text | why    | where | ''
            ALREADY_PUBLIC | –               | text | ''     | where | REASON
            REPEAT         | –               | text | why    | ''    | ''
            UNCLEAR        | –               | text | why    | ''    | ''
            IN_PREPARATION | –               | text | why    | ''    | ''
            AT_ARCHIVES    | –               | text | why    | where | ''
            """, delimiter = '|')
    void anAnswerSaysWhatItLacks(
            Outcome outcome, Ground ground, String text, String reason, String orientation, String gaps) {
        assertThat(new Answer(outcome, ground, text, reason, orientation).gaps())
                .containsExactlyElementsOf(Stream.of(gaps.split(" "))
                        .filter(gap -> !gap.isEmpty())
                        .map(Answer.Gap::valueOf)
                        .toList());
    }

    @Test
    void aGrantedAnswerCarriesNoGround() {
        assertThat(new Answer(Outcome.GRANTED, Ground.DEFENCE, "text", "", "").ground())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "GRANTED", mode = EnumSource.Mode.EXCLUDE)
    void whateverWithholdsHasAGroundToChooseFrom(Outcome outcome) {
        assertThat(outcome.withholds()).isTrue();
        assertThat(outcome.grounds()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PRIVATE,       SEARCHING, PUBLIC_ENTRY HELD
            PRIVATE,       ANSWERED,  PUBLIC_ENTRY PUBLIC_ANSWER RESTRICTED HELD
            HELD,          SEARCHING, PUBLIC_ENTRY HELD
            PUBLIC_ENTRY,  SEARCHING, PUBLIC_ENTRY TAKEN_DOWN
            PUBLIC_ENTRY,  CLOSED,    PUBLIC_ENTRY PUBLIC_ANSWER RESTRICTED TAKEN_DOWN
            PUBLIC_ANSWER, ANSWERED,  PUBLIC_ENTRY PUBLIC_ANSWER RESTRICTED TAKEN_DOWN
            RESTRICTED,    ANSWERED,  PUBLIC_ANSWER RESTRICTED TAKEN_DOWN
            TAKEN_DOWN,    ANSWERED,  PUBLIC_ENTRY PUBLIC_ANSWER RESTRICTED
            """)
    void thePublicationMovesOnlyWhereItMay(Publication from, Handling handling, String to) {
        assertThat(Arrays.stream(Publication.values()).filter(next -> from.may(next, handling)))
                .containsExactlyElementsOf(
                        Stream.of(to.split(" ")).map(Publication::valueOf).toList());
    }

    @Test
    void theRegisterListsOnlyWhatIsPublic() {
        assertThat(Arrays.stream(Publication.values()).filter(Publication::listed))
                .containsExactly(Publication.PUBLIC_ENTRY, Publication.PUBLIC_ANSWER, Publication.RESTRICTED);
    }

    @Test
    void anAnswerThatIsHandledAgainIsDecidedAboutAnew() {
        assertThat(Publication.RESTRICTED.when(Handling.SEARCHING)).isEqualTo(Publication.PUBLIC_ENTRY);
        assertThat(Publication.RESTRICTED.when(Handling.ANSWERED)).isEqualTo(Publication.RESTRICTED);
    }
}
