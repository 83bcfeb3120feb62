package ma.opencommune.platform.web;

import java.util.Optional;
import ma.opencommune.kernel.Language;

/**
 * A path taken apart: {@code /ar/index} is Arabic and {@code /index}.
 *
 * @param language the language of the prefix, if there is one
 * @param path the rest, always starting with a slash; {@code /index} for the root
 */
record Address(Optional<Language> language, String path) {

    static Address of(String full) {
        int end = full.indexOf('/', 1);
        String first = full.length() < 2 ? "" : full.substring(1, end < 0 ? full.length() : end);
        Optional<Language> language =
                Language.parse(first).filter(found -> found.tag().equals(first));
        String rest = language.isEmpty() ? full : end < 0 ? "/" : full.substring(end);
        return new Address(language, rest.equals("/") || rest.isEmpty() ? "/index" : rest);
    }
}
