package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxSealTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static SealedBallot ballot(String id, String... projects) {
        byte[] sealed = String.join(",", projects).getBytes(StandardCharsets.UTF_8);
        return new SealedBallot(id, sealed, Channel.ONLINE);
    }

    @Test
    void aBallotIsReadAsItWasWrittenAndAllAreOfOneLength() {
        BoxBallot full = new BoxBallot(Choices.points(List.of("p1", "p2"), List.of(6, 4)), "north");
        BoxBallot blank = new BoxBallot(Choices.EMPTY, "south");
        assertThat(BoxBallot.read(full.text())).isEqualTo(full);
        assertThat(BoxBallot.read(blank.text())).isEqualTo(blank);
        assertThat(full.text()).hasSameSizeAs(blank.text());
    }

    @Test
    void theOrderInWhichBallotsLieChangesNoSeal() {
        List<SealedBallot> box = new ArrayList<>(List.of(ballot("01", "a"), ballot("02", "b"), ballot("03")));
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
        List<SealedBallot> early = List.of(ballot("01", "a"));
        List<SealedBallot> late = List.of(ballot("01", "a"), ballot("02", "b"));
        BoxSeal first = BoxSeal.of(BoxSeal.NOTHING, DAY, early);
        BoxSeal last = BoxSeal.of(first.head(), DAY.plusDays(1), late);
        assertThat(BoxSeal.holds(List.of(first, last), late)).isTrue();
        assertThat(BoxSeal.holds(List.of(first), early)).isTrue();
        assertThat(BoxSeal.holds(List.of(first, last), early)).isFalse();
        assertThat(BoxSeal.holds(List.of(last), late)).isFalse();
        assertThat(BoxSeal.holds(List.of(), List.of())).isFalse();
    }
}
