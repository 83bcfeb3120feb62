package ma.opencommune.budgeting.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is late, what was kept, and how much was promised and done. */
class DeliveryTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private static Milestone step(MilestoneKind kind, String promised, String due, String done) {
        return new Milestone(
                kind,
                LocalDate.parse(promised),
                LocalDate.parse(due),
                done.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(done)));
    }

    private static Delivery with(Milestone... steps) {
        return new Delivery(
                1,
                "p1",
                "",
                0,
                0,
                Optional.empty(),
                0,
                Instant.EPOCH,
                Arrays.asList(steps),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aProjectIsLateWhenADayPromisedNowHasPassedAndNotTheOnePromisedFirst() {
        Milestone putOff = step(MilestoneKind.TENDER, "2027-05-01", "2027-07-01", "");
        Milestone passed = step(MilestoneKind.STUDIES, "2027-05-01", "2027-06-14", "");
        assertThat(with(putOff).state(TODAY)).isEqualTo(DeliveryState.PLANNED);
        assertThat(with(putOff, passed).state(TODAY)).isEqualTo(DeliveryState.LATE);
        assertThat(with(step(MilestoneKind.TENDER, "2027-06-15", "2027-06-15", ""))
                        .state(TODAY))
                .as("its day is not over")
                .isEqualTo(DeliveryState.PLANNED);
    }

    @Test
    void itIsDoneWhenEveryStepIsReachedAndUnderWayBefore() {
        Milestone studies = step(MilestoneKind.STUDIES, "2027-03-01", "2027-03-01", "2027-02-27");
        Milestone use = step(MilestoneKind.IN_USE, "2027-12-01", "2027-12-01", "");
        assertThat(with(use, studies).state(TODAY)).isEqualTo(DeliveryState.UNDER_WAY);
        assertThat(with(use, studies).next()).contains(use);
        assertThat(with(studies).state(TODAY)).isEqualTo(DeliveryState.DONE);
        assertThat(with().state(TODAY)).as("without steps nothing is done").isEqualTo(DeliveryState.PLANNED);
    }

    @Test
    void aPromiseIsKeptByItsFirstDayOnlyAndTheRestIsReachedLaterOrOpen() {
        Delivery one = with(
                step(MilestoneKind.STUDIES, "2027-03-01", "2027-03-01", "2027-03-01"),
                step(MilestoneKind.TENDER, "2027-04-01", "2027-06-01", "2027-05-20"),
                step(MilestoneKind.CONTRACT, "2027-05-01", "2027-08-01", ""),
                step(MilestoneKind.IN_USE, "2027-12-01", "2027-12-01", ""));
        Progress progress = Progress.of(List.of(one), TODAY);
        assertThat(progress).isEqualTo(new Progress(1, 0, 0, 0, 3, 1, 1));
        assertThat(progress.open()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"12500,1250000", "'12 500,50',1250050", "12500.5,1250050", "0,0", "'1,234.5',", "-3,", "abc,", "'',"})
    void amountsAreReadAsPeopleWriteThem(String written, Long centimes) {
        if (centimes == null) {
            assertThat(Dirhams.read(written)).isEmpty();
        } else {
            assertThat(Dirhams.read(written)).hasValue(centimes);
        }
    }

    @Test
    void anAmountIsWrittenSoThatItIsReadAgain() {
        assertThat(Dirhams.read(Dirhams.plain(1250050))).hasValue(1250050);
        assertThat(Dirhams.plain(5)).isEqualTo("0.05");
    }
}
