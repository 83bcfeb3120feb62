package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryFileTest {

    private static final String HEAD = "code,parent,kind,name_ar,name_fr\n";

    private static final Territory NOW = new Territory(List.of(
            unit(7, OptionalLong.empty(), "N", "Nord", "الشمال"), unit(8, OptionalLong.of(7), "", "Port", "الميناء")));

    private static TerritoryUnit unit(long id, OptionalLong parent, String code, String french, String arabic) {
        return new TerritoryUnit(
                id,
                parent,
                1,
                new UnitFacts(
                        UnitKind.NEIGHBOURHOOD,
                        code,
                        LocalizedText.of(Map.of(Language.FR, french, Language.AR, arabic))),
                false,
                false);
    }

    private static List<TerritoryUnit> accepted(String table) {
        TerritoryReading reading = TerritoryFile.read(table, NOW);
        assertThat(reading).isInstanceOf(TerritoryReading.Accepted.class);
        return ((TerritoryReading.Accepted) reading).units();
    }

    private static List<TerritoryReading.LineProblem> refused(String table) {
        TerritoryReading reading = TerritoryFile.read(table, NOW);
        assertThat(reading).isInstanceOf(TerritoryReading.Refused.class);
        return ((TerritoryReading.Refused) reading).problems();
    }

    @Test
    void newPartsMayNameTheirParentBeforeItsOwnLine() {
        List<TerritoryUnit> units = accepted(HEAD + "Q,S,neighbourhood,الرصيف,Quai\nS,,ANNEX,الجنوب,Sud\n");
        assertThat(units).extracting(unit -> unit.facts().code()).containsExactly("S", "Q");
        assertThat(units.get(1).parent()).hasValue(units.get(0).id());
        assertThat(units).allMatch(unit -> unit.id() < 0);
    }

    @Test
    void aKnownCodeOrNumberOrNameChangesThePartInsteadOfAddingOne() {
        assertThat(accepted(HEAD + "N,,NEIGHBOURHOOD,الشمال,Grand Nord\n#8,,NEIGHBOURHOOD,الميناء,Port\n"))
                .extracting(TerritoryUnit::id)
                .containsExactlyInAnyOrder(7L, 8L);
        assertThat(accepted(HEAD + ",N,NEIGHBOURHOOD,الميناء القديم,Port\n"))
                .singleElement()
                .extracting(TerritoryUnit::id)
                .isEqualTo(8L);
    }

    @Test
    void whatIsExportedCanBeBroughtInAgainAndChangesNothing() {
        assertThat(accepted("\uFEFF" + TerritoryTable.of(NOW)))
                .isEqualTo(List.of(NOW.find(7).orElseThrow(), NOW.find(8).orElseThrow()));
    }

    @Test
    void semicolonsOfAFrenchSpreadsheetAreTaken() {
        assertThat(accepted("kind;name_ar;name_fr;retired\r\nDOUAR;دوار;\"Douar; bas\";yes\r\n"))
                .singleElement()
                .satisfies(
                        unit -> assertThat(unit.facts().name().in(Language.FR)).isEqualTo("Douar; bas"))
                .satisfies(unit -> assertThat(unit.retired()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X,,CITY,مدينة,Ville            | 2 | kind   | UNKNOWN
            X,,DOUAR,,Ville                | 2 | name_ar| MISSING
            x,,DOUAR,مدينة,Ville           | 2 | code   | MALFORMED
            X,ZZ,DOUAR,مدينة,Ville         | 2 | parent | NOWHERE
            #99,,DOUAR,مدينة,Ville         | 2 | code   | NOWHERE
            X,,DOUAR,مدينة                 | 2 | ''     | FIELDS
            X,X,DOUAR,مدينة,Ville          | 2 | ''     | CYCLE
            ,N,NEIGHBOURHOOD,a,A\\n,N,NEIGHBOURHOOD,b,A | 2 | '' | NAME_TAKEN
            N,,DOUAR,a,A\\n\\nN,,DOUAR,b,B | 4 | code   | TWICE
            """)
    void whatIsWrongIsToldByLineAndColumn(String lines, int line, String column, String problem) {
        assertThat(refused(HEAD + lines.replace("\\n", "\n")))
                .extracting(one -> one.line() + " " + one.column() + " " + one.problem())
                .contains(line + " " + column + " " + problem);
    }

    @Test
    void aFileWithoutItsColumnsOrWithAnOpenQuoteIsToldAsSuch() {
        assertThat(refused(""))
                .extracting(TerritoryReading.LineProblem::problem)
                .containsExactly(TerritoryReading.Fault.COLUMNS);
        assertThat(refused("kind,name_fr,name_ar,colour\n"))
                .extracting(TerritoryReading.LineProblem::problem)
                .containsExactly(TerritoryReading.Fault.COLUMNS);
        assertThat(refused(HEAD + "X,,DOUAR,\"a,A\n"))
                .extracting(TerritoryReading.LineProblem::problem)
                .containsExactly(TerritoryReading.Fault.QUOTE);
    }

    @Test
    void everyWrongLineIsTold() {
        assertThat(refused(HEAD + "a,,X,,\nb,,Y,,\n"))
                .extracting(TerritoryReading.LineProblem::line)
                .containsExactly(2, 2, 2, 2, 3, 3, 3, 3);
    }

    @Test
    void theExamplePartsOfTheDemoAreRight() {
        String demo = Resources.text(Territory.class, "/ma/opencommune/collectivity/demo-territory-01.571.01.11.csv");
        TerritoryReading reading = TerritoryFile.read(demo, new Territory(List.of()));
        assertThat(reading).isInstanceOf(TerritoryReading.Accepted.class);
        assertThat(((TerritoryReading.Accepted) reading).units()).hasSize(8);
    }
}
