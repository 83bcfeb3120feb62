package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Level;
import org.junit.jupiter.api.Test;

class CountryTest {

    private final Country country = Country.shipped();

    private long count(Level level) {
        return country.all().stream().filter(one -> one.level() == level).count();
    }

    @Test
    void theListHoldsEveryRegionProvinceAndCommune() {
        assertThat(count(Level.REGION)).isEqualTo(12);
        assertThat(count(Level.PROVINCE)).isEqualTo(75);
        assertThat(count(Level.COMMUNE)).isEqualTo(1503);
        assertThat(count(Level.NATIONAL)).isEqualTo(1);
    }

    @Test
    void codeAndListAgreeOnLevelAndParent() {
        assertThat(country.all()).allSatisfy(one -> {
            assertThat(one.code().level()).isEqualTo(one.level());
            assertThat(one.code().parent()).isEqualTo(one.parent());
            assertThat(one.parent().map(country::find)).isNotEqualTo(java.util.Optional.of(java.util.Optional.empty()));
        });
    }

    @Test
    void thePopulationOfEveryCollectivityIsTheSumOfThoseBelow() {
        assertThat(country.all()).allSatisfy(one -> {
            int below = country.below(one.code()).stream()
                    .mapToInt(child -> child.population().orElse(0))
                    .sum();
            if (one.level() == Level.PROVINCE || one.level() == Level.REGION) {
                assertThat(below).isEqualTo(one.population().orElseThrow());
            }
        });
    }

    @Test
    void tetouanIsFoundByItsCode() {
        assertThat(country.below(CollectivityCode.of("01.571")))
                .anyMatch(one -> one.nameFr().equals("Tétouan") && one.nameAr().equals("تطوان"));
    }

    @Test
    void aCollectivityIsFoundByPartOfItsNameInEitherScriptOrByItsCode() {
        for (String letters : new String[] {"tetouan", "TÉTOU", "تطوان", "01.571.01.11"}) {
            assertThat(country.search(letters, 30))
                    .as(letters)
                    .anyMatch(one -> one.code().equals(CollectivityCode.of("01.571.01.11")));
        }
        assertThat(country.search("t", 30)).isEmpty();
        assertThat(country.search("an", 5)).hasSize(5);
    }
}
