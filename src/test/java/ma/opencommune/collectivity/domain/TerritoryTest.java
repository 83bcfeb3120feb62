package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static TerritoryUnit unit(long id, long parent, String code, String name) {
        return new TerritoryUnit(
                id,
                parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent),
                (int) id,
                new UnitFacts(
                        UnitKind.NEIGHBOURHOOD,
                        code,
                        LocalizedText.of(Map.of(Language.AR, "حي " + name, Language.FR, name))),
                false,
                false);
    }

    private static final Territory TOWN = new Territory(
            List.of(unit(1, 0, "N", "Nord"), unit(2, 1, "", "Port"), unit(3, 2, "", "Quai"), unit(4, 0, "S", "Sud")));

    @Test
    void partsAreReadEachAfterTheOneItLiesIn() {
        assertThat(TOWN.lines()).extracting(line -> line.unit().id()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(TOWN.lines()).extracting(Territory.Line::depth).containsExactly(1, 2, 3, 1);
        assertThat(TOWN.faults()).isEmpty();
    }

    @Test
    void aPartCannotLieWithinItself() {
        assertThat(TOWN.with(unit(1, 3, "N", "Nord")).faults()).containsValue(TerritoryRefusal.CYCLE);
        assertThat(TOWN.with(unit(4, 4, "S", "Sud")).faults()).containsEntry(4L, TerritoryRefusal.CYCLE);
    }

    @Test
    void nothingLiesDeeperThanTheDeepestLevelAlsoWhenTheWholeBranchIsMoved() {
        Territory four = TOWN.with(unit(5, 3, "", "Mole"));
        assertThat(four.faults()).isEmpty();
        assertThat(four.with(unit(6, 5, "", "Phare")).faults()).containsEntry(6L, TerritoryRefusal.TOO_DEEP);
        assertThat(four.with(unit(1, 4, "N", "Nord")).faults()).containsEntry(5L, TerritoryRefusal.TOO_DEEP);
    }

    @Test
    void aCodeStandsForOnePartAndANameForOneOfAKindInOnePlace() {
        assertThat(TOWN.with(unit(5, 2, "S", "Autre")).faults()).containsEntry(5L, TerritoryRefusal.CODE_TAKEN);
        assertThat(TOWN.with(unit(5, 0, "", "NORD")).faults()).containsValue(TerritoryRefusal.NAME_TAKEN);
        assertThat(TOWN.with(unit(5, 4, "", "Nord")).faults()).isEmpty();
        assertThat(TOWN.with(unit(4, 0, "S", "Sud").retired(true))
                        .with(unit(5, 0, "", "Sud"))
                        .faults())
                .isEmpty();
    }

    @Test
    void whatIsOfferedNeverLiesInWhatIsRetired() {
        Territory retired = TOWN.with(unit(1, 0, "N", "Nord").retired(true));
        assertThat(retired.faults()).containsEntry(2L, TerritoryRefusal.PARENT_RETIRED);
        assertThat(TOWN.with(unit(3, 2, "", "Quai").retired(true)).faults()).isEmpty();
        assertThat(TOWN.with(unit(3, 2, "", "Quai").retired(true)).offered().lines())
                .extracting(line -> line.unit().id())
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void aPartGoesUpAndDownAmongThoseBesideItAndNeverBeyond() {
        TerritoryUnit south = TOWN.find(4).orElseThrow();
        assertThat(TOWN.shifted(south, -1)).extracting(TerritoryUnit::id).containsExactly(4L, 1L);
        assertThat(TOWN.shifted(south, 1)).extracting(TerritoryUnit::id).containsExactly(1L, 4L);
        assertThat(TOWN.with(TOWN.shifted(south, -5)).lines())
                .extracting(line -> line.unit().id())
                .containsExactly(4L, 1L, 2L, 3L);
    }

    @Test
    void whatAPersonSaysAboutAnExampleIsNoExample() {
        TerritoryUnit example = new TerritoryUnit(
                9, OptionalLong.empty(), 1, TOWN.find(1).orElseThrow().facts(), false, true);
        assertThat(example.saying(example.facts()).example()).isFalse();
        assertThat(example.retired(true).example()).isTrue();
    }
}
