package ma.opencommune.information.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.Decision.Reason;
import org.junit.jupiter.api.Test;

class EarlyRulesTest {

    private static final long OFFICER = 7;
    private static final long HEAD = 9;
    private static final EarlyAnswer WAITING = EarlyAnswer.offered("The budget", "Here it is.", List.of(3L), OFFICER);

    private final RequestCase searching = new RequestCase(
            Handling.SEARCHING,
            OptionalLong.of(OFFICER),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Asides.NONE);

    @Test
    void aFirstPartIsGivenWhileTheHandlingAndWhatIsOwedStay() {
        Decision decision = searching.decide(new CaseCommand.SignEarly(HEAD, WAITING, false));
        assertThat(decision.happened()).containsExactly(CaseEvent.Kind.EARLY_ANSWERED);
        assertThat(((Decision.Taken) decision).next()).isEqualTo(searching);
    }

    @Test
    void oneAtATimeWaitsForTheHead() {
        assertThat(reason(new CaseCommand.OfferEarly(OFFICER, "The plan", "Here.", true, 1)))
                .isEqualTo(Reason.EARLY_WAITS);
        assertThat(reason(new CaseCommand.OfferEarly(OFFICER, "The plan", "Here.", false, EarlyAnswer.MOST)))
                .isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void itSaysWhatItCoversAndOnlyTheOfficerOfTheCaseWritesIt() {
        assertThat(reason(new CaseCommand.OfferEarly(OFFICER, " ", "Here.", false, 0)))
                .isEqualTo(Reason.WORDS_MISSING);
        assertThat(reason(new CaseCommand.OfferEarly(HEAD, "The plan", "Here.", false, 0)))
                .isEqualTo(Reason.NOT_YOUR_CASE);
    }

    @Test
    void whoeverWroteItDoesNotSignItUnlessTheCommuneIsSoSmall() {
        assertThat(reason(new CaseCommand.SignEarly(OFFICER, WAITING, false))).isEqualTo(Reason.FOUR_EYES);
        assertThat(searching.decide(new CaseCommand.SignEarly(OFFICER, WAITING, true)))
                .isInstanceOf(Decision.Taken.class);
    }

    @Test
    void itIsSentBackWithANote() {
        assertThat(reason(new CaseCommand.ReturnEarly(HEAD, WAITING, " "))).isEqualTo(Reason.NOTE_MISSING);
    }

    private Reason reason(CaseCommand command) {
        return ((Decision.Refused) searching.decide(command)).reason();
    }
}
