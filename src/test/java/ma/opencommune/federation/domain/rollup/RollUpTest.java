package ma.opencommune.federation.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.Resources;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final CollectivityCode REGION = CollectivityCode.of("01");
    private static final CollectivityCode A = CollectivityCode.of("01.571.01.05");
    private static final CollectivityCode B = CollectivityCode.of("01.571.01.07");
    private static final CollectivityCode C = CollectivityCode.of("01.571.01.11");
    private static final ReportPeriod OCTOBER = ReportPeriod.parse("2026-10").orElseThrow();
    private static final List<Indicator> DECLARED =
            Indicator.read(Resources.text(RollUpTest.class, "/ma/opencommune/federation/indicators.json"));

    private static Indicator indicator(String code) {
        return DECLARED.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Input month(CollectivityCode ou, long seq, String due) {
        return input(ou, seq, "information.month", "month/2026-10", "{\"month\":\"2026-10\",\"due\":" + due + "}");
    }

    private static Input input(CollectivityCode ou, long seq, String kind, String id, String body) {
        Hash hash = Hash.leaf((ou + " " + seq + body).getBytes(StandardCharsets.UTF_8));
        return new Input(ou, seq, hash, kind, id, 1, (JsonObject) JsonReader.read(body));
    }

    private static RollUp rollUp(String code, Input... among) {
        return RollUp.of(indicator(code), OCTOBER, REGION, List.of(among), Set.of(A, B), ou -> 20_000);
    }

    @Test
    void theFigureOfARegionIsTheRatioOfTheSumsAndNotTheAverageOfRatios() {
        RollUp figure = rollUp(
                "answered-in-time",
                month(A, 3, "{\"inTime\":90,\"late\":10,\"total\":100}"),
                month(B, 9, "{\"inTime\":0,\"late\":10,\"total\":10}"));
        assertThat(figure.ratio().orElseThrow().times(100)).hasToString("81.8");
    }

    @Test
    void hiddenNumbersAreInNoSumAndAreSaidToBeHidden() {
        RollUp figure = rollUp(
                "answered-in-time",
                month(A, 3, "{\"inTime\":90,\"late\":10,\"total\":100}"),
                month(B, 9, "{\"inTime\":null,\"late\":null,\"total\":12}"));
        assertThat(figure.denominator()).isEqualTo(100);
        assertThat(figure.hidden()).isEqualTo(1);
        assertThat(figure.inputs()).hasSize(2);
    }

    @Test
    void recordsOfOtherMonthsAndKindsAreNoInputs() {
        RollUp figure = rollUp(
                "answered-in-time",
                input(
                        A,
                        1,
                        "information.month",
                        "month/2026-09",
                        "{\"month\":\"2026-09\",\"due\":{\"inTime\":5,\"total\":5}}"),
                input(A, 2, "budgeting.result", "result/1", "{\"month\":\"2026-10\"}"));
        assertThat(figure.inputs()).isEmpty();
        assertThat(figure.ratio()).isEmpty();
    }

    @Test
    void perInhabitantOnlyThoseCountWhoSpoke() {
        RollUp figure = rollUp(
                "register-entries",
                input(A, 1, "information.register-entry", "n1", "{\"received\":\"2026-10-04\"}"),
                input(A, 2, "information.register-entry", "n2", "{\"received\":\"2026-10-30\"}"),
                input(A, 3, "information.register-entry", "n3", "{\"received\":\"2026-11-01\"}"));
        assertThat(figure.numerator()).isEqualTo(2);
        assertThat(figure.denominator()).isEqualTo(40_000);
        assertThat(figure.ratio().orElseThrow().times(10_000)).hasToString("0.5");
    }

    @Test
    void aDutyIsKeptUntilItsDayAndOneThatWasNeverPublishedIsNot() {
        RollUp figure = rollUp(
                "duties-kept",
                input(A, 1, "information.publication-duty", "duty/a", "{\"keptUntil\":\"2026-10-31\"}"),
                input(A, 2, "information.publication-duty", "duty/b", "{\"keptUntil\":\"2026-10-30\"}"),
                input(A, 3, "information.publication-duty", "duty/c", "{\"keptUntil\":null}"));
        assertThat(figure.numerator()).isEqualTo(1);
        assertThat(figure.denominator()).isEqualTo(3);
    }

    @Test
    void aMilestoneReachedAfterItsDayIsNotInTime() {
        RollUp figure = rollUp(
                "pb-on-time",
                input(
                        A,
                        1,
                        "budgeting.delivery-milestone",
                        "m1",
                        "{\"planned\":\"2026-10-10\",\"reached\":\"2026-10-10\"}"),
                input(
                        A,
                        2,
                        "budgeting.delivery-milestone",
                        "m2",
                        "{\"planned\":\"2026-10-10\",\"reached\":\"2026-10-11\"}"),
                input(A, 3, "budgeting.delivery-milestone", "m3", "{\"planned\":\"2026-10-10\",\"reached\":null}"));
        assertThat(figure.numerator()).isEqualTo(1);
        assertThat(figure.denominator()).isEqualTo(3);
    }

    @Test
    void theRootOfTheInputsDoesNotDependOnTheOrderInWhichTheyCame() {
        List<Input> inputs = new ArrayList<>();
        for (int at = 0; at < 13; at++) {
            inputs.add(month(at % 2 == 0 ? B : A, at, "{\"inTime\":5,\"late\":5,\"total\":10}"));
        }
        GrowingTree tree = new GrowingTree();
        inputs.stream().filter(one -> one.ou().equals(A)).forEach(one -> tree.append(one.hash()));
        inputs.stream().filter(one -> one.ou().equals(B)).forEach(one -> tree.append(one.hash()));
        Collections.shuffle(inputs, new Random(3));
        assertThat(rollUp("answered-in-time", inputs.toArray(Input[]::new)).root())
                .isEqualTo(tree.root());
    }

    @Test
    void restatingNamesWhatChangedWhatCameAndWhatWent() {
        Input same = month(A, 1, "{\"inTime\":5,\"total\":5}");
        Input was = month(B, 1, "{\"inTime\":5,\"total\":6}");
        Input is = month(B, 4, "{\"inTime\":6,\"total\":6}");
        Input fresh = month(C, 1, "{\"inTime\":6,\"total\":6}");
        assertThat(Restatement.changes(List.of(same, was), List.of(fresh, is, same)))
                .containsExactly(
                        new Restatement.Change(
                                B.text(),
                                "information.month",
                                "month/2026-10",
                                Optional.of(was.hash()),
                                Optional.of(is.hash())),
                        new Restatement.Change(
                                C.text(),
                                "information.month",
                                "month/2026-10",
                                Optional.empty(),
                                Optional.of(fresh.hash())));
        assertThat(Restatement.changes(List.of(same, was), List.of(was, same))).isEmpty();
    }

    @Test
    void collectivitiesStandInTheOrderOfTheirCodesWithTheMedianAndSilenceIsNoZero() {
        RollUp whole = rollUp(
                "answered-in-time",
                month(A, 3, "{\"inTime\":90,\"late\":10,\"total\":100}"),
                month(B, 9, "{\"inTime\":null,\"late\":null,\"total\":12}"));
        Comparison side = Comparison.of(
                whole,
                Set.of(C, B, A),
                ou -> ou.equals(C) ? ReportStanding.MISSING : ReportStanding.RECEIVED,
                ou -> 20_000);
        assertThat(side.lines()).extracting(Comparison.Line::ou).containsExactly(A, B, C);
        assertThat(side.lines()).extracting(Comparison.Line::hidden).containsExactly(false, true, false);
        assertThat(side.lines().get(2).ratio()).isEmpty();
        assertThat(side.median()).contains(new Ratio(90, 100));
    }

    @Test
    void theMedianIsAFigureThatOccurs() {
        assertThat(Ratio.median(List.of(new Ratio(1, 2), new Ratio(9, 10), new Ratio(3, 4), new Ratio(1, 3))))
                .contains(new Ratio(1, 2));
        assertThat(Ratio.median(List.of())).isEmpty();
    }

    @Test
    void anIndicatorHasNamesAndAMethodInFourLanguagesAndAnotherMethodHasAnotherDigest() {
        assertThat(DECLARED).hasSize(5);
        for (Indicator one : DECLARED) {
            for (Language language : Language.values()) {
                assertThat(one.name().exactly(language)).as(one.code()).isPresent();
                assertThat(one.method().exactly(language)).as(one.code()).isPresent();
            }
        }
        assertThat(DECLARED)
                .extracting(Indicator::digest)
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.length() == 64);
    }

    @Test
    void ageBandsAreHalfOpenAndAddUpOnlyWhereTheyMeet() {
        AgeBand young = AgeBand.parse("18-25").orElseThrow();
        assertThat(young.holds(18)).isTrue();
        assertThat(young.holds(25)).isFalse();
        assertThat(young.within(AgeBand.parse("18-35").orElseThrow())).isTrue();
        assertThat(AgeBand.parse("20-30").orElseThrow().within(young)).isFalse();
        assertThat(AgeBand.parse("65-").orElseThrow().holds(101)).isTrue();
        assertThat(AgeBand.parse("65-").orElseThrow().within(young)).isFalse();
        assertThat(AgeBand.parse("25-25")).isEmpty();
    }
}
