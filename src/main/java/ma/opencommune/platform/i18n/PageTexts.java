package ma.opencommune.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import ma.opencommune.kernel.LocalizedText;

/** Texts for pages: {@code #{msg['key']}} without arguments, {@code #{text.of('key', a, b)}} with some. */
@Named("text")
@RequestScoped
public class PageTexts {

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    public String of(String key) {
        return texts.text(language.get(), key);
    }

    public String of(String key, Object first) {
        return texts.text(language.get(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return texts.text(language.get(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return texts.text(language.get(), key, first, second, third);
    }

    /** A text with four arguments. */
    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return texts.text(language.get(), key, first, second, third, fourth);
    }

    /** A text that is kept in several languages, in the page's. */
    public String say(LocalizedText text) {
        return text.in(language.get());
    }

    /** The language in which {@link #say} answers, for the mark {@code lang}. */
    public String tag(LocalizedText text) {
        return text.language(language.get()).tag();
    }

    @Produces
    @Named("msg")
    Map<String, String> messages() {
        return texts.all(language.get());
    }
}
