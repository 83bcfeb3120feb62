package ma.opencommune.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void onlyArabicIsWrittenFromTheRight() {
        assertThat(Language.values())
                .filteredOn(language -> language.direction().equals("rtl"))
                .containsExactly(Language.AR);
    }

    @Test
    void aTagIsReadWhateverItsCaseAndAnUnknownOneIsNone() {
        assertThat(Language.parse("ZGH")).contains(Language.ZGH);
        assertThat(Language.parse("de")).isEmpty();
    }
}
