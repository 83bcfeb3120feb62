package ma.opencommune.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern CONSTANT = Pattern.compile("(.+\\.)([A-Z][A-Z0-9_]*)");
    private static final Pattern USE = Pattern.compile("(?:msg\\[|text\\.of\\()'([^']+)'\\s*[\\],)]");

    static List<String> components() {
        return Bundles.components();
    }

    @Test
    void everyBundleIsRead() {
        assertThat(Texts.COMPONENTS).containsAll(components());
    }

    @ParameterizedTest
    @MethodSource("components")
    void allLanguagesHaveTheSameKeysEachOnce(String component) {
        Set<String> french = new TreeSet<>(Bundles.texts(component, Language.FR).keySet());
        for (Language language : Language.values()) {
            List<String> keys = Bundles.lines(component, language).stream()
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(keys).as(component + " in " + language).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(keys)).as(component + " in " + language).isEqualTo(french);
            assertThat(keys).allMatch(key -> key.startsWith(component + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void aTextTakesTheSameArgumentsInEveryLanguage(String component) {
        Map<String, String> french = Bundles.texts(component, Language.FR);
        for (Language language : Language.values()) {
            Bundles.texts(component, language)
                    .forEach((key, text) -> assertThat(Bundles.arguments(text))
                            .as(key + " in " + language)
                            .isEqualTo(Bundles.arguments(french.get(key))));
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void aTextSaysSomethingAndHasNoStraightApostrophe(String component) {
        for (Language language : Language.values()) {
            Bundles.texts(component, language)
                    .forEach((key, text) -> assertThat(text)
                            .as(key + " in " + language)
                            .isNotBlank()
                            .doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void countsHaveEveryFormOfTheirLanguage(String component) {
        Bundles.texts(component, Language.AR).forEach((key, text) -> {
            if (text.contains(", plural,")) {
                assertThat(Bundles.cases(text))
                        .as(key)
                        .contains("few", "many", "other")
                        .containsAnyOf("one", "=1");
                assertThat(Bundles.cases(text)).as(key).containsAnyOf("two", "=2");
            }
        });
        Bundles.texts(component, Language.ZGH).forEach((key, text) -> {
            if (text.contains(", plural,")) {
                assertThat(Bundles.cases(text))
                        .as(key + ": Unicode has no plural rule for Amazigh; write =1")
                        .doesNotContain("one", "two", "few", "many");
            }
        });
    }

    @Test
    void everyPluralCanBeWritten() {
        Texts texts = new Texts();
        for (Language language : Language.values()) {
            texts.all(language).forEach((key, text) -> {
                if (text.contains(", plural,")) {
                    Object[] counts = {3, 3, 3, 3, 3};
                    assertThat(new MessageFormat(text, language.locale()).format(counts))
                            .as(key)
                            .doesNotContain("{", "#");
                }
            });
        }
    }

    @Test
    void everyConstantThatPagesShowHasItsText() {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (String key : new Texts().all(Language.FR).keySet()) {
            Matcher constant = CONSTANT.matcher(key);
            if (constant.matches()) {
                shown.computeIfAbsent(constant.group(1), prefix -> new TreeSet<>())
                        .add(constant.group(2));
            }
        }
        assertThat(shown).isNotEmpty();
        List<Set<String>> enums = enums();
        shown.forEach((prefix, names) -> assertThat(enums)
                .as("some enum has exactly the constants that " + prefix + "… has texts for: " + names)
                .anyMatch(names::equals));
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        Set<String> keys = new Texts().all(Language.FR).keySet();
        List<String> missing = new ArrayList<>();
        int used = 0;
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher use = USE.matcher(Files.readString(page));
                while (use.find()) {
                    used++;
                    if (!keys.contains(use.group(1))) {
                        missing.add(use.group(1) + " in " + page);
                    }
                }
            }
        }
        assertThat(used).isPositive();
        assertThat(missing).isEmpty();
    }

    private static List<Set<String>> enums() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("ma.opencommune")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(type -> Stream.of(type.reflect().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.toCollection(TreeSet::new)))
                        .map(names -> (Set<String>) names)
                        .toList();
    }
}
