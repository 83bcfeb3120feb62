package ma.opencommune.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ma.opencommune.kernel.Language;

/** The language of the request being answered; French until the address or the caller says otherwise. */
@Named("language")
@RequestScoped
public class CurrentLanguage {

    private Language language = Language.FR;

    public Language get() {
        return language;
    }

    public void set(Language language) {
        this.language = language;
    }

    /** For the page's {@code lang} attribute. */
    public String getTag() {
        return language.tag();
    }

    /** For the page's {@code dir} attribute. */
    public String getDirection() {
        return language.direction();
    }
}
