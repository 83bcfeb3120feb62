package ma.opencommune.information.domain.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 3);
    private static final LocalDate FILED = LocalDate.of(2026, 10, 12);
    private static final LocalDate REPLY = LocalDate.of(2026, 10, 27);
    private static final LocalDate CDAI = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "–, 2026-11-03, OPEN LATER LATER",
        "–, 2026-11-04, OVER OVER LATER",
        "FILED, 2026-10-27, WAITING LATER LATER",
        "FILED, 2026-10-28, SILENT OPEN LATER",
        "FILED, 2026-11-26, SILENT OPEN LATER",
        "FILED, 2026-11-27, SILENT OVER LATER",
        "DISMISSED, 2026-10-20, DISMISSED OPEN LATER",
        "DISMISSED, 2026-11-27, DISMISSED OVER LATER",
        "REVERSED, 2026-10-20, REVERSED LATER LATER",
    })
    void theLadderMovesByItself(String state, LocalDate today, String standings) {
        Ladder ladder = new Ladder(UNTIL, CDAI, complaint(state));
        assertThat(ladder.rungs(today).stream()
                        .map(rung -> rung.standing().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(standings);
        assertThat(ladder.open(today)).isEqualTo(standings.startsWith("OPEN"));
    }

    private static Optional<Complaint> complaint(String state) {
        if (state.equals("–")) {
            return Optional.empty();
        }
        Complaint.State what = Complaint.State.valueOf(state);
        Optional<LocalDate> decided =
                what == Complaint.State.FILED ? Optional.empty() : Optional.of(LocalDate.of(2026, 10, 19));
        return Optional.of(new Complaint(1, LocalDate.of(2026, 10, 5), FILED, REPLY, "…", what, "", decided));
    }
}
