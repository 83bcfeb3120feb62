package ma.opencommune.platform.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.audit.domain.AuditEntry;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;

/**
 * Entries of the trail in the reader's words. The name of an action {@code accounts.sign-in.done} is the text {@code
 * accounts.trail.sign-in.done} of the component's bundle; an action without one is shown as it is written.
 */
@RequestScoped
public class AuditWords {

    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.trail\\.(.+)");

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    /** What was done, to what, by whom. */
    String sentence(AuditEntry entry) {
        return text("platform.audit.sentence", action(entry.action()), subject(entry.subject()), who(entry.actor()));
    }

    /** The name of an action. */
    String action(String action) {
        int dot = action.indexOf('.');
        String key = dot < 0 ? action : action.substring(0, dot) + ".trail" + action.substring(dot);
        return texts.all(language.get()).getOrDefault(key, action);
    }

    /** Who did something. */
    String who(String actor) {
        return switch (actor) {
            case "anonymous" -> text("platform.audit.who.anonymous");
            case "system" -> text("platform.audit.who.system");
            default -> subject(actor);
        };
    }

    /** To which record: {@code account:12} in words, a reference as it is. */
    String subject(String subject) {
        int colon = subject.indexOf(':');
        String whole = "platform.audit.subject." + subject.replace(':', '.');
        String kind = colon < 0 ? whole : "platform.audit.subject." + subject.substring(0, colon);
        Map<String, String> known = texts.all(language.get());
        if (known.containsKey(whole)) {
            return text(whole);
        }
        return known.containsKey(kind) ? text(kind, subject.substring(colon + 1)) : subject;
    }

    /** The components with their actions, each with its name: what a search can be for. */
    Map<String, Map<String, String>> actions() {
        Map<String, Map<String, String>> actions = new LinkedHashMap<>();
        Texts.COMPONENTS.forEach(component -> actions.put(component, new TreeMap<>()));
        texts.all(language.get()).forEach((key, text) -> {
            Matcher name = NAME.matcher(key);
            if (name.matches() && actions.containsKey(name.group(1))) {
                actions.get(name.group(1)).put(name.group(1) + "." + name.group(2), text);
            }
        });
        actions.values().removeIf(Map::isEmpty);
        return actions;
    }

    /** The details as pairs of name and text; the whole as one when it is not what this version writes. */
    static List<Map.Entry<String, String>> details(String json) {
        List<Map.Entry<String, String>> details = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) -> details.add(
                            Map.entry(name, value instanceof JsonString text ? text.getString() : value.toString())));
        } catch (JsonException notAnObject) {
            details.clear();
            details.add(Map.entry("?", json));
        }
        return details;
    }

    private String text(String key, Object... arguments) {
        return texts.text(language.get(), key, arguments);
    }
}
