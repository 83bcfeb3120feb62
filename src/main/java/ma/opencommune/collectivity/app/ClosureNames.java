package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.platform.i18n.Texts;

/**
 * What a closure day is called in each language: as the administrator wrote it, else as the application knows it, else as its
 * source writes it.
 */
@ApplicationScoped
public class ClosureNames {

    @Inject
    Texts texts;

    @Inject
    WorkingCalendars calendars;

    /** The names of a closure day. */
    public LocalizedText of(ClosureDay day) {
        return calendars.history().closures().stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> known(day.name(), Map.of()));
    }

    /** The same of a closure with its history. */
    public LocalizedText of(KnownClosure closure) {
        return known(closure.day().name(), closure.names());
    }

    private LocalizedText known(String name, Map<Language, String> written) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        String key = "collectivity.closure." + key(name);
        for (Language language : Language.values()) {
            String text = texts.all(language).get(key);
            if (text != null) {
                names.put(language, text);
            }
        }
        names.putAll(written);
        names.putIfAbsent(Language.FR, name);
        return LocalizedText.of(names);
    }

    /** The key of a name, whatever stands behind it in brackets or as a Hijri year: {@code eid-al-fitr-d1}. */
    static String key(String name) {
        return name.replaceAll("\\(.*\\)", "")
                .replaceAll("\\b1[34][0-9]{2}\\b", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
