package ma.opencommune.information.domain.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyTariffTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

    private final CopyTariff tariff = new CopyTariff(List.of(
            new CopyPrice(CopyFormat.A4, 80, SECOND, "Decision 12/2026"),
            new CopyPrice(CopyFormat.A4, 50, FIRST, "Decision 3/2024"),
            new CopyPrice(CopyFormat.POST, 900, FIRST, "Decision 3/2024")));

    @Test
    void thePriceInForceOnTheDayApplies() {
        assertThat(tariff.on(CopyFormat.A4, SECOND.minusDays(1)).map(CopyPrice::centimes))
                .contains(50L);
        assertThat(tariff.on(CopyFormat.A4, SECOND).map(CopyPrice::centimes)).contains(80L);
        assertThat(tariff.on(CopyFormat.A4, FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void whatHasNoPriceIsFree() {
        CopyCost cost = tariff.cost(Map.of(CopyFormat.A3, 4), SECOND);
        assertThat(cost.centimes()).isZero();
        assertThat(cost.lines()).hasSize(1);
    }

    @Test
    void eachFormatIsCountedAndTheWholeAddsUp() {
        CopyCost cost = tariff.cost(Map.of(CopyFormat.A4, 12, CopyFormat.POST, 1, CopyFormat.PLAN, 0), FIRST);
        assertThat(cost.lines())
                .containsExactly(new CopyCost.Line(CopyFormat.A4, 12, 50), new CopyCost.Line(CopyFormat.POST, 1, 900));
        assertThat(cost.centimes()).isEqualTo(1500);
    }

    @Test
    void whatWasSaidIsReadBackAsItWas() {
        CopyCost cost = tariff.cost(Map.of(CopyFormat.A4, 12, CopyFormat.POST, 1), FIRST);
        assertThat(CopyCost.parse(cost.text())).isEqualTo(cost);
        assertThat(CopyCost.parse("").lines()).isEmpty();
    }
}
