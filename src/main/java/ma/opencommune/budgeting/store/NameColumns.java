package ma.opencommune.budgeting.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A name in up to four columns. Arabic and French are always filled, one by the other where need be. */
@Embeddable
public class NameColumns {

    @Column(name = "name_ar")
    String ar;

    @Column(name = "name_fr")
    String fr;

    @Column(name = "name_zgh")
    @Nullable
    String zgh;

    @Column(name = "name_en")
    @Nullable
    String en;

    static NameColumns of(LocalizedText name) {
        NameColumns columns = new NameColumns();
        columns.ar = name.in(Language.AR);
        columns.fr = name.in(Language.FR);
        columns.zgh = name.exactly(Language.ZGH).orElse(null);
        columns.en = name.exactly(Language.EN).orElse(null);
        return columns;
    }

    LocalizedText text() {
        return text(ar, fr, zgh, en);
    }

    static LocalizedText text(@Nullable String ar, @Nullable String fr, @Nullable String zgh, @Nullable String en) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        put(texts, Language.AR, ar);
        put(texts, Language.FR, fr);
        put(texts, Language.ZGH, zgh);
        put(texts, Language.EN, en);
        return LocalizedText.of(texts);
    }

    private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
        if (text != null) {
            texts.put(language, text);
        }
    }
}
