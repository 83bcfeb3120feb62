package ma.opencommune.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages every text exists in: Arabic, French, Standard Moroccan Amazigh (Tifinagh) and English.
 *
 * <p>The tag is a BCP 47 language tag and is also the first segment of every page address. Example:
 * {@code Language.parse("zgh")} gives {@link #ZGH}.
 */
public enum Language {
    AR("ar", "ar-MA", true, "العربية"),
    FR("fr", "fr-MA", false, "Français"),
    ZGH("zgh", "zgh-MA", false, "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
    EN("en", "en-GB", false, "English");

    private final String tag;
    private final Locale locale;
    private final boolean rightToLeft;
    private final String ownName;

    Language(String tag, String localeTag, boolean rightToLeft, String ownName) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(localeTag);
        this.rightToLeft = rightToLeft;
        this.ownName = ownName;
    }

    /** The language of this tag, whatever its case; empty when it is none of the four. */
    public static Optional<Language> parse(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** BCP 47 tag without region: {@code ar}, {@code fr}, {@code zgh}, {@code en}. */
    public String tag() {
        return tag;
    }

    /** The locale numbers and dates are written in, as used in Morocco. */
    public Locale locale() {
        return locale;
    }

    /** {@code rtl} for Arabic, {@code ltr} for the others, as in the HTML {@code dir} attribute. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The language's name in itself, for the language switch. */
    public String ownName() {
        return ownName;
    }
}
