package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.budgeting.domain.cycle.BallotForm;
import ma.opencommune.budgeting.domain.cycle.BallotKind;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotPaperTest {

    private static BallotPaper paper(BallotForm form) {
        List<BallotProject> projects = List.of(project("a", 60), project("b", 50), project("c", 40), project("d", 10));
        return new BallotPaper(form, projects, 100);
    }

    private static BallotProject project(String id, long cost) {
        LocalizedText name = LocalizedText.of(Map.of(Language.FR, id, Language.AR, id));
        return new BallotProject(id, name, Optional.empty(), OptionalLong.of(cost), "north", "", Set.of());
    }

    private static List<String> ids(String list) {
        return list == null ? List.of() : Arrays.asList(list.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVAL,0,a b c d,", "APPROVAL,2,a b,", "APPROVAL,2,,", "APPROVAL,2,a b c,TOO_MANY", "APPROVAL,0,a z,UNKNOWN",
        "APPROVAL,0,a a,TWICE", "KNAPSACK,0,a c,", "KNAPSACK,0,a b,OVER_BUDGET", "RANKING,2,c a,",
                "RANKING,2,c a b,TOO_MANY"
    })
    void aBallotIsAsDeclared(BallotKind kind, int most, String chosen, BallotFault fault) {
        BallotPaper paper = paper(new BallotForm(kind, most, 0, 0, false));
        assertThat(paper.faults(Choices.ranked(ids(chosen)))).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "a b,6 4,",
        "a,10,TOO_MANY_ON_ONE",
        "a b c,6 4 1,TOO_MANY_POINTS",
        "a,-1,TOO_MANY_ON_ONE",
        "a b,6,TOO_MANY_ON_ONE",
        ",,"
    })
    void pointsAreSharedOutWithinTheirLimits(String chosen, String points, BallotFault fault) {
        BallotPaper paper = paper(new BallotForm(BallotKind.POINTS, 0, 10, 6, false));
        Choices choices = new Choices(
                ids(chosen), ids(points).stream().map(Integer::valueOf).toList());
        assertThat(paper.faults(choices)).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @Test
    void pointsOnABallotWithoutPointsAreRefused() {
        BallotPaper paper = paper(new BallotForm(BallotKind.APPROVAL, 0, 0, 0, false));
        assertThat(paper.faults(new Choices(List.of("a"), List.of(3)))).isNotEmpty();
    }

    @Test
    void theOrderInWhichSomebodyClickedIsNotKept() {
        assertThat(Choices.of(List.of("c", "a"))).isEqualTo(Choices.of(List.of("a", "c")));
        assertThat(Choices.points(List.of("c", "b", "a"), List.of(2, 0, 1)))
                .isEqualTo(new Choices(List.of("a", "c"), List.of(1, 2)));
        Choices ranked = Choices.ranked(List.of("c", "a"));
        assertThat(Choices.read(ranked.projectsText(), ranked.pointsText())).isEqualTo(ranked);
        assertThat(Choices.read("", "")).isEqualTo(Choices.EMPTY);
    }
}
