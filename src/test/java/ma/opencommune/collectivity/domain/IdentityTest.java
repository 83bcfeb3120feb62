package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    private final Country country = Country.shipped();

    private static IdentityChoice choice(String code, Map<Language, String> names) {
        return new IdentityChoice(
                Optional.of(CollectivityCode.of(code)),
                Optional.empty(),
                names,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    @Test
    void theCodeAlonePrefillsEverything() {
        Identity tetouan = Identity.of(country, choice("01.571.01.11", Map.of()));
        assertThat(tetouan.level()).isEqualTo(Level.COMMUNE);
        assertThat(tetouan.type()).isEqualTo(CollectivityType.URBAN);
        assertThat(tetouan.name().in(Language.AR)).isEqualTo("تطوان");
        assertThat(tetouan.name().in(Language.FR)).isEqualTo("Tétouan");
        assertThat(tetouan.name().in(Language.EN)).isEqualTo("Tétouan");
        assertThat(tetouan.name().language(Language.ZGH)).isEqualTo(Language.AR);
        assertThat(tetouan.parent()).contains(CollectivityCode.of("01.571"));
        assertThat(tetouan.parentName().orElseThrow().in(Language.FR)).isEqualTo("Tétouan");
        assertThat(tetouan.population()).hasValue(422_757);
        assertThat(tetouan.prefix()).isEqualTo("TET");
    }

    @Test
    void aNameChosenGoesBeforeTheListsName() {
        Identity tetouan = Identity.of(
                country,
                choice("01.571.01.11", Map.of(Language.ZGH, "ⵜⵉⵟⵟⴰⵡⵉⵏ", Language.EN, " Tetouan ", Language.AR, " ")));
        assertThat(tetouan.name().in(Language.ZGH)).isEqualTo("ⵜⵉⵟⵟⴰⵡⵉⵏ");
        assertThat(tetouan.name().in(Language.EN)).isEqualTo("Tetouan");
        assertThat(tetouan.name().in(Language.AR)).isEqualTo("تطوان");
    }

    @Test
    void theAdministratorsChoiceGoesBeforeTheConfiguration() {
        IdentityChoice configured = choice("01.571.01.11", Map.of(Language.EN, "Tetouan", Language.FR, "Tetouan"));
        IdentityChoice chosen = new IdentityChoice(
                Optional.empty(),
                Optional.empty(),
                Map.of(Language.EN, "Tetuan"),
                Optional.empty(),
                OptionalInt.of(430_000),
                Optional.of("TTN"));
        Identity both = Identity.of(country, chosen.over(configured));
        assertThat(both.name().in(Language.EN)).isEqualTo("Tetuan");
        assertThat(both.name().in(Language.FR)).isEqualTo("Tetouan");
        assertThat(both.population()).hasValue(430_000);
        assertThat(both.prefix()).isEqualTo("TTN");
    }

    @Test
    void namesConfiguredForAnotherCollectivityAreNotItsNames() {
        IdentityChoice configured = choice("01.571.01.11", Map.of(Language.FR, "La Colombe Blanche"));
        Identity martil = Identity.of(country, choice("01.573", Map.of()).over(configured));
        assertThat(martil.name().in(Language.FR)).isNotEqualTo("La Colombe Blanche");
    }

    @ParameterizedTest
    @CsvSource({"Tétouan,TET", "Oued Laou,OUE", "Fès,FES", "طنجة,OC", "Aït,AIT"})
    void thePrefixIsTheFirstThreeLettersOfTheFrenchName(String name, String prefix) {
        assertThat(Identity.prefix(name)).isEqualTo(prefix);
    }

    @Test
    void theCountryHasNoParent() {
        Identity country = Identity.of(this.country, choice("00", Map.of()));
        assertThat(country.parent()).isEmpty();
        assertThat(country.level()).isEqualTo(Level.NATIONAL);
    }

    @Test
    void aCodeThatIsNotInTheListIsRefused() {
        assertThatThrownBy(() -> Identity.of(country, choice("01.571.77.77", Map.of())))
                .hasMessageContaining("01.571.77.77");
        assertThatThrownBy(() -> Identity.of(country, IdentityChoice.NONE))
                .hasMessageContaining("No collectivity code");
    }
}
