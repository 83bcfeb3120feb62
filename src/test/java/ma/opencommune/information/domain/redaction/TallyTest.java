package ma.opencommune.information.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ma.opencommune.information.domain.request.Ground;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Tally TALLY = Tally.of(
            12,
            List.of(
                    new Mark(1, 1, 0, 0, 10, 10, Ground.PRIVATE_LIFE),
                    new Mark(2, 1, 50, 0, 10, 10, Ground.PRIVATE_LIFE),
                    new Mark(3, 4, 50, 0, 10, 10, Ground.PRIVATE_LIFE),
                    Mark.page(5, Ground.PRIVATE_LIFE),
                    Mark.page(6, Ground.DEFENCE)));

    @Test
    void boxesPagesAndWholePagesAreCountedForEachGround() {
        assertThat(TALLY.lines())
                .containsExactly(new Tally.Line(Ground.DEFENCE, 0, 0, 1), new Tally.Line(Ground.PRIVATE_LIFE, 3, 2, 1));
    }

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(Tally.parse(TALLY.text())).isEqualTo(TALLY);
        assertThat(Tally.parse("1")).isEqualTo(new Tally(1, List.of()));
    }

    @Test
    void aBoxLiesOnItsPageAndHasAGroundOfArticle7() {
        assertThatThrownBy(() -> new Mark(0, 1, 900, 0, 101, 10, Ground.DEFENCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark(0, 1, 0, 0, 10, 10, Ground.AT_ARCHIVES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Mark(0, 1, 999, 999, 1, 1, Ground.DEFENCE).whole()).isFalse();
    }

    @Test
    void theCodeOnABoxIsArticleAndNumber() {
        assertThat(Ground.PRIVATE_LIFE.code()).isEqualTo("7.3");
        assertThat(Ground.COURT_PROCEDURE.code()).isEqualTo("7.12");
        assertThat(Ground.NOT_AVAILABLE.code()).isEqualTo("18.1");
    }
}
