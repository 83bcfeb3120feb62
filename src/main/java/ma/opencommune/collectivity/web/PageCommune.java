package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.collectivity.app.Emblem;
import ma.opencommune.collectivity.domain.Identity;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The commune for templates, read once per request: {@code #{commune.title}}, and {@code #{commune.name}} with the language and
 * direction it is written in, which is another than the page's when the name is not known in it.
 */
@Named("commune")
@RequestScoped
public class PageCommune {

    @Inject
    Commune commune;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    Emblem emblem;

    private @Nullable Identity identity;

    /** The whole identity. */
    public Identity identity() {
        if (identity == null) {
            identity = commune.identity();
        }
        return identity;
    }

    /** Whether it has an emblem of its own, at {@code /emblem}. */
    public boolean isEmblem() {
        return emblem.picture().isPresent();
    }

    /** The bare name, in the page's language or the next best. */
    public String getName() {
        return identity().name().in(language.get());
    }

    /** Language of {@link #getName()}, for its {@code lang} attribute. */
    public String getNameLanguage() {
        return identity().name().language(language.get()).tag();
    }

    /** Direction of {@link #getName()}, for its {@code dir} attribute. */
    public String getNameDirection() {
        return identity().name().language(language.get()).direction();
    }

    /** What it is, in one word of the page's language. */
    public String getKind() {
        return texts.text(language.get(), "collectivity.kind." + identity().type());
    }

    /** What it is and its name as one phrase: “Commune de Tétouan”. */
    public String getTitle() {
        String name = getName();
        String elision = name.matches("(?i)[aeiouyâàéèêëîïôöûü].*") ? ".vowel" : "";
        return texts.text(language.get(), "collectivity.title." + identity().type() + elision, name);
    }

    /** What it is called in law, for {@code collectivity.type.<TYPE>}. */
    public String getType() {
        return identity().type().name();
    }

    /** Its geographic code. */
    public String getCode() {
        return identity().code().text();
    }

    /** First letters of its reference numbers. */
    public String getPrefix() {
        return identity().prefix();
    }

    /** Inhabitants; null when not known. */
    public @Nullable Integer getPopulation() {
        return identity().population().isPresent() ? identity().population().getAsInt() : null;
    }

    /** Name of the collectivity above; empty when there is none. */
    public String getParentName() {
        return identity().parentName().map(name -> name.in(language.get())).orElse("");
    }

    /** Language of {@link #getParentName()}. */
    public String getParentLanguage() {
        return parentLanguage().tag();
    }

    /** Direction of {@link #getParentName()}. */
    public String getParentDirection() {
        return parentLanguage().direction();
    }

    private Language parentLanguage() {
        Language wished = language.get();
        LocalizedText name = identity().parentName().orElse(identity().name());
        return name.language(wished);
    }
}
