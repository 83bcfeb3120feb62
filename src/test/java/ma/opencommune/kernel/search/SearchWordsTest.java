package ma.opencommune.kernel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        // hamza, alef, ya, ta marbuta, vowel marks, article
        "أشغال, اشغال",
        "إعلان, اعلان",
        "آبار, ابار",
        "الميزانيّة, ميزانيه",
        "مستشفى, المستشفي",
        "مسؤول, المسوول",
        "والمدرسة, مدرسه",
        "للجماعة, جماعه",
        "بالماء, الماء",
        "بَلَدِيَّة, بلدية",
        "جــماعة, جماعة",
        // sound plurals
        "موظف, موظفون",
        "موظفين, الموظف",
        "ميزانية, ميزانيات",
        "جماعة, الجماعات",
        "قرار, قرارات",
        "إعلان, إعلانات",
        "ميزانيتها, ميزانية",
        // broken plurals, by pattern and by list
        "مشروع, مشاريع",
        "مدرسة, المدارس",
        "وثيقة, وثائق",
        "تقرير, التقارير",
        "شارع, شوارع",
        "قاعدة, قواعد",
        "سوق, أسواق",
        "شغل, الأشغال",
        "قرض, قروض",
        "عقد, العقود",
        "نظام, أنظمة",
        "فقير, فقراء",
        "طريق, طرق",
        "طريق, الطرقات",
        "حق, حقوق",
        "قانون, القوانين",
        "مدينة, مدن",
        "عضو, أعضاء",
        "رئيس, رؤساء",
        "ضريبة, ضرائب",
        "رخصة, رخص",
        "صندوق, صناديق",
        "حي, الأحياء",
        "مبنى, مباني",
        "لجنة, لجان",
        "مياه, ماء",
        // particles written to the word
        "كهرباء, وكهرباء",
        "طنجة, بطنجة",
        // French and English: accents, number, gender
        "école, ECOLES",
        "marché, marchés",
        "travaux, travail",
        "municipal, municipaux",
        "municipale, municipaux",
        "bureau, bureaux",
        "budget, budgets",
        "délibération, deliberations",
        "public, publiques",
        "annuel, annuelles",
        "œuvre, oeuvres",
        "jeu, jeux",
        "city, cities",
        "statistique, statistics",
        // Tifinagh and Latin Amazigh
        "ⵜⴰⵎⴰⵣⵉⵖⵜ, tamazight",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ, tamaziɣt",
        "ⵜⴰⵛⵍⵃⵉⵜ, tachelhit",
        "ⵜⴰⵛⵍⵃⵉⵜ, tacelḥit",
        "ⴰⵎⴰⵏ, aman",
        "ⵜⵉⵏⵎⵍ, tinmel",
        "ⴰⵖⵔⵓⵎ, aghroum",
        "ⴰⵥⵔⴼ, aẓerf"
    })
    void findsEachByTheOther(String one, String other) {
        assertThat(found(one, other)).as("%s in %s", one, other).isTrue();
        assertThat(found(other, one)).as("%s in %s", other, one).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "جماعة, جمعية",
        "سوق, سياق",
        "كتاب, مكتب",
        "حق, حقيقة",
        "ماء, سماء",
        "travaux, traverse",
        "marche, arche",
        "école, écologie",
        "poste, poisson",
        "ⴰⵎⴰⵏ, ⵉⵎⴰⵏ"
    })
    void doesNotTakeOneForTheOther(String one, String other) {
        assertThat(SearchWords.share(SearchWords.asked(one), other))
                .as("%s in %s", one, other)
                .isZero();
    }

    @Test
    void functionWordsAreNotAskedFor() {
        assertThat(SearchWords.asked("Quel est le budget de la commune ?")).hasSize(2);
        assertThat(SearchWords.asked("ما هي ميزانية الجماعة؟")).hasSize(2);
        assertThat(SearchWords.asked("")).isEmpty();
    }

    @Test
    void aNumberIsFoundAsItIsWritten() {
        assertThat(found("TET-2026-00007-K", "TET-2026-00007-K Budget")).isTrue();
    }

    @Test
    void theShareSaysHowMuchOfAQuestionATextHolds() {
        List<String> asked = SearchWords.asked("Dépenses des écoles en 2026");
        assertThat(SearchWords.share(asked, "dépense école 2026")).isEqualTo(1);
        assertThat(SearchWords.share(asked, "écoles")).isBetween(0.3, 0.4);
        assertThat(SearchWords.share(List.of(), "écoles")).isZero();
    }

    private static boolean found(String asked, String text) {
        return SearchWords.share(SearchWords.asked(asked), text) == 1;
    }
}
