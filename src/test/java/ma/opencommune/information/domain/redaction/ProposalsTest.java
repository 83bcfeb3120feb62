package ma.opencommune.information.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {

    @ParameterizedTest
    @CsvSource({
        "La carte L123456 de Madame, L123456",
        "CNIE : BK 98765 délivrée, BK 98765",
        "البطاقة رقم AB١٢٣٤٥٦ بتطوان, AB123456"
    })
    void aNationalIdIsFound(String line, String found) {
        assertThat(found(line, new Wanted(true, false, false, List.of()))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Tél. 06 12 34 56 78 ou plus, 06 12 34 56 78",
        "+212 612-345678, +212 612-345678",
        "00212539969696, 00212539969696",
        "الهاتف ٠٦١٢٣٤٥٦٧٨, 0612345678"
    })
    void aTelephoneNumberIsFound(String line, String found) {
        assertThat(found(line, new Wanted(false, true, false, List.of()))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"Montant 1234567 dirhams", "Délibération 12/2026 du 03.02.2026", "Marché A4 n° 77"})
    void whatOnlyLooksLikeANumberIsLeftAlone(String line) {
        assertThat(found(line, new Wanted(true, true, true, List.of()))).isEmpty();
    }

    @Test
    void aMailAddressIsFound() {
        assertThat(found("Écrire à amina.b@example.ma avant", new Wanted(false, false, true, List.of())))
                .containsExactly("AMINA.B@EXAMPLE.MA");
    }

    @ParameterizedTest
    @CsvSource({
        "Payé à Amina Benali ce jour, Amina Benali",
        "Payé à BENALI Amina ce jour, amina benali",
        "أدي للسيدة أمينة بنعلي اليوم, امينه بنعلي",
        "Élodie Pérez, elodie perez"
    })
    void aNameIsFoundInEitherOrderAndSpelling(String line, String name) {
        assertThat(found(line, new Wanted(false, false, false, List.of(name)))).hasSize(1);
    }

    @Test
    void theBoxCoversAllWordsOfWhatWasFoundAndNoOther() {
        List<Proposal> found =
                Proposals.on(3, List.of(line("Tél. 06 12 34 56 78 merci")), new Wanted(false, true, false, List.of()));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).page()).isEqualTo(3);
        assertThat(found.get(0).place().x()).isEqualTo(100);
        assertThat(found.get(0).place().width()).isEqualTo(4 * 100 + 90);
    }

    private static List<String> found(String line, Wanted wanted) {
        return Proposals.on(1, List.of(line(line)), wanted).stream()
                .map(Proposal::text)
                .toList();
    }

    private static List<PageWord> line(String text) {
        List<PageWord> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new PageWord(word, words.size() * 100, 10, 90, 20));
        }
        return words;
    }
}
