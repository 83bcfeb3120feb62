package ma.opencommune.kernel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in up to four languages; at least one is there. Example: {@code LocalizedText.of(Map.of(Language.FR,
 * "Tétouan"))} answers "Tétouan" in every language, and {@link #language(Language)} says that it is French.
 */
public final class LocalizedText {

    private static final Language[] FALLBACK = {Language.AR, Language.FR, Language.EN, Language.ZGH};

    private final Map<Language, String> texts = new EnumMap<>(Language.class);

    private LocalizedText(Map<Language, String> texts) {
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                this.texts.put(language, text.strip());
            }
        });
        if (this.texts.isEmpty()) {
            throw new IllegalArgumentException("A text in no language");
        }
    }

    /**
     * A text of these; blank ones are left out.
     *
     * @throws IllegalArgumentException when none is left
     */
    public static LocalizedText of(Map<Language, String> texts) {
        return new LocalizedText(texts);
    }

    /** The language in which {@link #in(Language)} answers: the one wished for, else Arabic, French, English, Amazigh. */
    public Language language(Language wished) {
        if (texts.containsKey(wished)) {
            return wished;
        }
        for (Language language : FALLBACK) {
            if (texts.containsKey(language)) {
                return language;
            }
        }
        throw new IllegalStateException("A text in no language");
    }

    /** The text in the language wished for, or in the next best; mark its {@code lang} by {@link #language(Language)}. */
    public String in(Language wished) {
        return texts.getOrDefault(language(wished), "");
    }

    /** The text in exactly this language. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && texts.equals(text.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
