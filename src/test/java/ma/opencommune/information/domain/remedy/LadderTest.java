package ma.opencommune.information.domain.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final LastDay UNTIL =
            new LastDay(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 4), LastDay.Why.FORECAST);
    private static final LocalDate FILED = LocalDate.of(2026, 10, 12);
    private static final LocalDate REPLY = LocalDate.of(2026, 10, 27);
    private static final Optional<LastDay> CDAI = Optional.of(LastDay.of(LocalDate.of(2026, 11, 26)));
    private static final Optional<LastDay> COURT = Optional.of(LastDay.of(LocalDate.of(2027, 2, 1)));

    @ParameterizedTest
    @CsvSource({
        "–, 2026-11-03, OPEN LATER LATER",
        "–, 2026-11-04, OPEN LATER LATER",
        "–, 2026-11-05, OVER OVER OVER",
        "FILED, 2026-10-27, WAITING LATER LATER",
        "FILED, 2026-10-28, SILENT OPEN LATER",
        "FILED, 2026-11-26, SILENT OPEN LATER",
        "FILED, 2026-11-27, SILENT OVER OVER",
        "DISMISSED, 2026-10-20, DISMISSED OPEN LATER",
        "DISMISSED, 2026-11-27, DISMISSED OVER OVER",
        "REVERSED, 2026-10-20, REVERSED OPEN LATER",
    })
    void theLadderMovesByItself(String state, LocalDate today, String standings) {
        Ladder ladder =
                new Ladder(UNTIL, complaint(state), new Ladder.Beyond(CDAI, Optional.empty()), Ladder.Beyond.LATER);
        assertThat(standings(ladder, today)).isEqualTo(standings);
        assertThat(ladder.open(today)).isEqualTo(standings.startsWith("OPEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "FILED, –, 2026-12-01, DISMISSED WAITING LATER",
        "FILED, –, 2026-12-03, DISMISSED SILENT OPEN",
        "DISMISSED, –, 2026-12-01, DISMISSED DISMISSED OPEN",
        "DISMISSED, –, 2027-02-02, DISMISSED DISMISSED OVER",
        "REVERSED, –, 2026-12-01, DISMISSED REVERSED OPEN",
        "DISMISSED, FILED, 2026-12-20, DISMISSED DISMISSED WAITING",
        "DISMISSED, REVERSED, 2026-12-20, DISMISSED DISMISSED REVERSED",
    })
    void theCommissionsAnswerOrSilenceOpensTheCourt(String cdai, String court, LocalDate today, String standings) {
        Ladder ladder = new Ladder(
                UNTIL,
                complaint("DISMISSED"),
                new Ladder.Beyond(CDAI, appeal(Rung.Whom.CDAI, cdai, Optional.of(LocalDate.of(2026, 12, 2)))),
                new Ladder.Beyond(COURT, appeal(Rung.Whom.COURT, court, Optional.empty())));
        assertThat(standings(ladder, today)).isEqualTo(standings);
    }

    @Test
    void nothingIsOverWhileACourtHasNotDecided() {
        Ladder.Beyond cdai = new Ladder.Beyond(CDAI, appeal(Rung.Whom.CDAI, "DISMISSED", Optional.of(REPLY)));
        Ladder ladder = new Ladder(
                UNTIL,
                complaint("DISMISSED"),
                cdai,
                new Ladder.Beyond(COURT, appeal(Rung.Whom.COURT, "FILED", Optional.empty())));
        assertThat(ladder.last()).isEmpty();
        assertThat(new Ladder(UNTIL, complaint("DISMISSED"), cdai, new Ladder.Beyond(COURT, Optional.empty())).last())
                .contains(LocalDate.of(2027, 2, 1));
        assertThat(new Ladder(UNTIL, Optional.empty(), Ladder.Beyond.LATER, Ladder.Beyond.LATER).last())
                .as("the window stays open as long as the day can still move")
                .contains(LocalDate.of(2026, 11, 4));
    }

    private static String standings(Ladder ladder, LocalDate today) {
        return ladder.rungs(today).stream().map(rung -> rung.standing().name()).collect(Collectors.joining(" "));
    }

    private static Optional<Appeal> appeal(Rung.Whom whom, String state, Optional<LocalDate> due) {
        if (state.equals("–")) {
            return Optional.empty();
        }
        Appeal.State what = Appeal.State.valueOf(state);
        return Optional.of(new Appeal(
                1,
                1,
                whom,
                LocalDate.of(2026, 11, 2),
                due,
                what,
                what == Appeal.State.FILED ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 30)),
                "",
                OptionalLong.empty()));
    }

    private static Optional<Complaint> complaint(String state) {
        if (state.equals("–")) {
            return Optional.empty();
        }
        Complaint.State what = Complaint.State.valueOf(state);
        Optional<LocalDate> decided =
                what == Complaint.State.FILED ? Optional.empty() : Optional.of(LocalDate.of(2026, 10, 19));
        return Optional.of(
                new Complaint(1, LocalDate.of(2026, 10, 5), OptionalLong.of(1), FILED, REPLY, "…", what, "", decided));
    }
}
