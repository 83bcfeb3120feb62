package ma.opencommune.checks;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Nu HTML checker 20.7.2, in a class loader of its own because it needs an older ICU than the application.
 *
 * <p>Left out are only the messages of {@link #TOO_OLD}: things that today's HTML allows and the checker of 2020 does not know.
 */
final class HtmlRules {

    /** Each with the reason why it is no mistake. */
    private static final List<String> TOO_OLD = List.of(
            // trailing slash on void elements: Facelets writes them so; HTML allows and ignores the slash
            "info warning: Trailing slash on void elements",
            // every browser since 2018 knows it; the numeric keypad of a phone is worth it
            "The “inputmode” attribute is not supported in all browsers",
            // a hint for authors, not a mistake: the language is always declared here and checked by LANGUAGE
            "Consider using the lang attribute",
            "This document appears to be written in");

    private static final Pattern PLACE = Pattern.compile("^[^ ]*:(\\d+)\\.(\\d+)[^ ]*: (.*)$");

    private static ClassLoader loader;

    private HtmlRules() {}

    static synchronized List<Finding> findings(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        for (String line : validate(visit.html()).split("\n")) {
            if (!line.isBlank() && TOO_OLD.stream().noneMatch(line::contains)) {
                String shown = PLACE.matcher(line).replaceFirst("line $1 column $2: $3");
                findings.add(new Finding("HTML", shown));
            }
        }
        return findings;
    }

    private static String validate(String html) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            if (loader == null) {
                loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
            }
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> type = loader.loadClass("nu.validator.client.EmbeddedValidator");
            Class<?> format = loader.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
            Object checker = type.getDeclaredConstructor().newInstance();
            type.getMethod("setOutputFormat", format)
                    .invoke(checker, format.getField("GNU").get(null));
            InputStream source = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            return (String) type.getMethod("validate", InputStream.class).invoke(checker, source);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the HTML checker failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] jars() {
        List<URL> jars = new ArrayList<>();
        jars.add(url(Path.of("target/checkers/icu4j.jar")));
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator)) {
            if (entry.endsWith(".jar") && !entry.contains("icu4j")) {
                jars.add(url(Path.of(entry)));
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toRealPath().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
