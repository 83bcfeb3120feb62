package ma.opencommune.budgeting.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.cycle.SamplePlan;
import ma.opencommune.budgeting.domain.proposal.ProposalWords.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalWordsTest {

    private static final Map<String, String> LEAST = Map.of("title", "Fontaine", "text", "De l’eau", "area", "NORTH");

    private static Map<String, Fault> faults(Map<String, String> fields) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        ProposalWords.read(fields, SamplePlan.plan(), faults);
        return faults;
    }

    @Test
    void titleTextAndAreaAreEnough() {
        Map<String, Fault> faults = new HashMap<>();
        ProposalWords words = ProposalWords.read(LEAST, SamplePlan.plan(), faults);
        assertThat(faults).isEmpty();
        assertThat(words.gender()).isEqualTo(GenderLevel.NONE);
        assertThat(words.spot()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', MISSING",
        "text, '', MISSING",
        "area, '', MISSING",
        "area, WEST, UNKNOWN",
        "category, red, UNKNOWN",
        "latitude, 48.85, MALFORMED",
        "latitude, north, MALFORMED"
    })
    void whatIsWrongIsNamedAtItsField(String field, String value, Fault fault) {
        Map<String, String> fields = new HashMap<>(LEAST);
        fields.put("longitude", field.equals("latitude") ? "2.35" : "");
        fields.put(field, value);
        assertThat(faults(fields)).isEqualTo(Map.of(field, fault));
    }

    @Test
    void aTextIsNotEndless() {
        Map<String, String> fields = new HashMap<>(LEAST);
        fields.put("text", "a".repeat(ProposalWords.TEXT + 1));
        assertThat(faults(fields)).isEqualTo(Map.of("text", Fault.TOO_LONG));
    }

    @Test
    void placeLadderAndTagsAreRead() {
        Map<String, String> fields = new HashMap<>(LEAST);
        fields.putAll(Map.of(
                "latitude", "35,5722", "longitude", "-5.371512", "gender", "CONTROL", "climate", "WATER,TREES,MOON"));
        ProposalWords words = ProposalWords.read(fields, SamplePlan.plan(), new HashMap<>());
        assertThat(words.spot()).isEqualTo(SampleProposal.spot("35.57220", "-5.37151"));
        assertThat(words.gender()).isEqualTo(GenderLevel.CONTROL);
        assertThat(words.climate()).isEqualTo(Set.of(ClimateTag.WATER, ClimateTag.TREES));
    }

    @Test
    void theDrawingHasNorthUpAndEastToTheRightAndHoldsAllPoints() {
        List<ProposalMap.Point> points = ProposalMap.of(List.of(
                SampleProposal.of(1, "nord", ProposalState.ADMITTED, SampleProposal.spot("35.60000", "-5.40000")),
                SampleProposal.of(2, "nulle part", ProposalState.ADMITTED, Optional.empty()),
                SampleProposal.of(3, "sud-est", ProposalState.ADMITTED, SampleProposal.spot("35.50000", "-5.30000"))));
        assertThat(points).extracting(ProposalMap.Point::mark).containsExactly(1, 2);
        assertThat(points.get(0).y()).isLessThan(points.get(1).y());
        assertThat(points.get(0).x()).isLessThan(points.get(1).x());
        assertThat(points).allMatch(point -> point.x() > 0 && point.x() < ProposalMap.SIDE && point.y() > 0);
    }

    @Test
    void oneProposalAloneLiesInTheMiddle() {
        List<ProposalMap.Point> points = ProposalMap.of(List.of(
                SampleProposal.of(1, "seul", ProposalState.ADMITTED, SampleProposal.spot("35.60000", "-5.40000"))));
        assertThat(points.get(0).x()).isEqualTo(ProposalMap.SIDE / 2);
        assertThat(ProposalMap.of(List.of())).isEmpty();
    }

    @Test
    void similarOnesAreFoundByTheStemsOfTheirWords() {
        Proposal mine = SampleProposal.of(1, "Éclairage des écoles", ProposalState.DRAFT, Optional.empty());
        Proposal near = SampleProposal.of(2, "L’éclairage devant l’école", ProposalState.ADMITTED, Optional.empty());
        Proposal far = SampleProposal.of(3, "Un marché couvert", ProposalState.ADMITTED, Optional.empty());
        assertThat(ProposalFilter.similar(mine, List.of(mine, far, near))).containsExactly(near);
    }
}
