package ma.opencommune.budgeting.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalStepTest {

    @ParameterizedTest
    @CsvSource({
        "SEND, DRAFT",
        "ADMIT, SENT",
        "DECLINE, SENT ADMITTED",
        "IMPROVE, DECLINED",
        "ACCEPT, ADMITTED",
        "MERGE, SENT ADMITTED",
        "SPLIT, SENT ADMITTED",
        "WITHDRAW, DRAFT SENT ADMITTED DECLINED ACCEPTED"
    })
    void eachStepIsTakenFromTheseStatesAndNoOther(ProposalMove move, String states) {
        for (ProposalState state : ProposalState.values()) {
            assertThat(ProposalStep.against(SampleProposal.in(state), move, "raison"))
                    .as("%s from %s", move, state)
                    .isEqualTo(
                            List.of(states.split(" ")).contains(state.name())
                                    ? Optional.empty()
                                    : Optional.of(ProposalRefusal.NOT_SO));
        }
    }

    @ParameterizedTest
    @CsvSource({"DECLINE, true", "MERGE, true", "SPLIT, true", "ADMIT, false"})
    void aNegativeAnswerNeedsItsReason(ProposalMove move, boolean needed) {
        assertThat(ProposalStep.against(SampleProposal.in(ProposalState.SENT), move, " "))
                .isEqualTo(needed ? Optional.of(ProposalRefusal.WORDS_MISSING) : Optional.empty());
    }

    @Test
    void aDeclinedProposalComesBackOnce() {
        Proposal declined = SampleProposal.in(ProposalState.SENT).after(ProposalMove.DECLINE, "Trop vague", true);
        assertThat(declined.answer()).isEqualTo("Trop vague");
        assertThat(ProposalStep.against(declined, ProposalMove.IMPROVE, "")).isEmpty();
        Proposal again = declined.after(ProposalMove.IMPROVE, "", true).after(ProposalMove.DECLINE, "Non", true);
        assertThat(ProposalStep.against(again, ProposalMove.IMPROVE, "")).contains(ProposalRefusal.IMPROVED_ONCE);
    }

    @Test
    void anAnswerThatNoMailCarriesIsStillToBeTold() {
        Proposal declined = SampleProposal.in(ProposalState.SENT).after(ProposalMove.DECLINE, "Non", false);
        assertThat(declined.told()).isFalse();
        assertThat(declined.toldNow().told()).isTrue();
    }

    @Test
    void onlyWordsThatAnOfficerLetBeShownArePublic() {
        Proposal sent = SampleProposal.in(ProposalState.SENT);
        assertThat(sent.after(ProposalMove.DECLINE, "Injurieux", true).shown()).isFalse();
        Proposal declined =
                sent.after(ProposalMove.ADMIT, "", true).after(ProposalMove.DECLINE, "Hors compétence", true);
        assertThat(declined.shown()).isTrue();
        assertThat(declined.saying(declined.words()).shown()).isFalse();
    }
}
