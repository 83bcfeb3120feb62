package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxSealTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static BoxBallot ballot(String id, String... projects) {
        return new BoxBallot(id, Choices.of(List.of(projects)), Channel.ONLINE, AgeBand.FROM_25, "north");
    }

    @Test
    void theOrderInWhichBallotsLieChangesNoSeal() {
        List<BoxBallot> box = new ArrayList<>(List.of(ballot("01", "a"), ballot("02", "b"), ballot("03")));
        BoxSeal seal = BoxSeal.of(BoxSeal.NOTHING, DAY, box);
        Collections.reverse(box);
        assertThat(BoxSeal.of(BoxSeal.NOTHING, DAY, box)).isEqualTo(seal);
        assertThat(seal.ballots()).isEqualTo(3);
        assertThat(seal.head()).matches("[0-9a-f]{64}");
    }

    @Test
    void anyChangeOfABallotADayOrTheSealBeforeChangesTheSeal() {
        String head = BoxSeal.of(BoxSeal.NOTHING, DAY, List.of(ballot("01", "a"), ballot("02", "b")))
                .head();
        assertThat(List.of(
                        BoxSeal.of(BoxSeal.NOTHING, DAY, List.of(ballot("01", "a")))
                                .head(),
                        BoxSeal.of(BoxSeal.NOTHING, DAY, List.of(ballot("01", "a"), ballot("02", "c")))
                                .head(),
                        BoxSeal.of(BoxSeal.NOTHING, DAY.plusDays(1), List.of(ballot("01", "a"), ballot("02", "b")))
                                .head(),
                        BoxSeal.of(head, DAY, List.of(ballot("01", "a"), ballot("02", "b")))
                                .head()))
                .doesNotContain(head)
                .doesNotHaveDuplicates();
    }

    @Test
    void theLastSealHoldsForTheBoxThatWasSealedAndForNoOther() {
        List<BoxBallot> early = List.of(ballot("01", "a"));
        List<BoxBallot> late = List.of(ballot("01", "a"), ballot("02", "b"));
        BoxSeal first = BoxSeal.of(BoxSeal.NOTHING, DAY, early);
        BoxSeal last = BoxSeal.of(first.head(), DAY.plusDays(1), late);
        assertThat(BoxSeal.holds(List.of(first, last), late)).isTrue();
        assertThat(BoxSeal.holds(List.of(first), early)).isTrue();
        assertThat(BoxSeal.holds(List.of(first, last), early)).isFalse();
        assertThat(BoxSeal.holds(List.of(last), late)).isFalse();
        assertThat(BoxSeal.holds(List.of(), List.of())).isFalse();
    }
}
