package ma.opencommune.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;

/** Links of the templates: this same page in each other language. */
@Named("links")
@RequestScoped
public class PageLinks {

    /**
     * One entry of the language switch.
     *
     * @param tag BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     * @param name the language's name in itself
     * @param url this page in that language
     */
    public record LanguageLink(String tag, String direction, String name, String url) {

        public String getTag() {
            return tag;
        }

        public String getDirection() {
            return direction;
        }

        public String getName() {
            return name;
        }

        public String getUrl() {
            return url;
        }
    }

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentLanguage current;

    /** The path of the current page, without its language. */
    public String path() {
        Object path = request.getAttribute(LanguageFilter.PATH);
        return path == null ? "/index" : path.toString();
    }

    /** The other languages with the address of the current page in each. */
    public List<LanguageLink> getLanguages() {
        String path = path();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String rest = (path.equals("/index") ? "/" : path) + query;
        return Arrays.stream(Language.values())
                .filter(language -> language != current.get())
                .map(language -> new LanguageLink(
                        language.tag(), language.direction(), language.ownName(), "/" + language.tag() + rest))
                .toList();
    }
}
