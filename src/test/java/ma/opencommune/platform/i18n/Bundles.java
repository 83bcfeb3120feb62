package ma.opencommune.platform.i18n;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;

/** The bundles as files, for the tests that read all of them. */
final class Bundles {

    static final Path ROOT = Path.of("src/main/resources/ma/opencommune");

    private Bundles() {}

    /** The components that have a bundle in any language. */
    static List<String> components() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages_"))
                    .map(file -> ROOT.relativize(file.getParent()).toString())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a bundle as they stand: key and text, twice if a key is there twice. */
    static List<Map.Entry<String, String>> lines(String component, Language language) {
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        try {
            for (String line :
                    Files.readAllLines(ROOT.resolve(component).resolve("messages_" + language.tag() + ".properties"))) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    lines.add(Map.entry(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The same by key. */
    static Map<String, String> texts(String component, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(component, language).forEach(line -> texts.put(line.getKey(), line.getValue()));
        return texts;
    }

    /** The arguments a text takes: their numbers. */
    static Set<String> arguments(String text) {
        return parts(text, MessagePattern.Part.Type.ARG_NUMBER, MessagePattern.Part.Type.ARG_NAME);
    }

    /** The cases a text distinguishes: {@code one}, {@code few}, {@code =1}…. */
    static Set<String> cases(String text) {
        return parts(text, MessagePattern.Part.Type.ARG_SELECTOR, MessagePattern.Part.Type.ARG_SELECTOR);
    }

    private static Set<String> parts(String text, MessagePattern.Part.Type one, MessagePattern.Part.Type other) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == one || part.getType() == other) {
                found.add(pattern.getSubstring(part));
            }
        }
        return found;
    }
}
