package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.opencommune.information.domain.request.LetterKind;
import ma.opencommune.information.domain.request.LetterTemplate;
import ma.opencommune.information.store.LetterStore;
import ma.opencommune.information.store.TemplateStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The words of the letters: standard ones, and those with which the commune replaced them, version by version. */
@ApplicationScoped
@Transactional
public class LetterTemplates {

    /** Longest subject. */
    public static final int LONGEST_SUBJECT = 200;

    /** Longest text. */
    public static final int LONGEST = 8000;

    /** So long a node may write with words that another node has just changed; thousands of letters at once ask only now and then. */
    private static final long STALE_NANOS = 2_000_000_000L;

    private record Kept(LetterTemplate template, long until) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    TemplateStore store;

    @Inject
    Texts texts;

    @Inject
    CurrentAccount account;

    @Inject
    Registration registration;

    @Inject
    AuditTrail audit;

    /**
     * What stands in the way of new words; nothing when they were kept.
     *
     * @param unknown names that the letter does not know
     * @param missing names that it must have
     * @param stale whether somebody else changed it meanwhile
     * @param empty whether subject or text are empty or too long
     */
    public record Problem(List<String> unknown, List<String> missing, boolean stale, boolean empty) {

        /** Whether nothing stands in the way. */
        public boolean none() {
            return unknown.isEmpty() && missing.isEmpty() && !stale && !empty;
        }
    }

    /** All letters in all languages, as they are now. */
    public List<LetterTemplate> all() {
        account.require(Permission.INFORMATION_SIGN);
        List<LetterTemplate> all = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                all.add(now(kind, language));
            }
        }
        return all;
    }

    /** One letter as it is now. */
    public LetterTemplate template(LetterKind kind, Language language) {
        account.require(Permission.INFORMATION_SIGN);
        return now(kind, language);
    }

    /** Keeps new words as a new version, when every name is known and none that must be is missing. */
    public Problem change(LetterKind kind, Language language, int seen, String subject, String text) {
        account.require(Permission.INFORMATION_SIGN);
        String words = PlainText.text(text);
        String line = PlainText.text(subject).replace('\n', ' ').strip();
        List<String> unknown = new ArrayList<>(kind.unknown(words));
        unknown.addAll(LetterKind.unknownInSubject(line));
        boolean empty =
                words.isBlank() || line.isBlank() || words.length() > LONGEST || line.length() > LONGEST_SUBJECT;
        LetterTemplate now = now(kind, language);
        Problem problem = new Problem(unknown, kind.missing(words), now.version() != seen, empty);
        if (problem.none()) {
            keep(new LetterTemplate(kind, language, seen + 1, line, words, false), "changed");
        }
        return problem;
    }

    /** Goes back to the standard words. */
    public void restore(LetterKind kind, Language language) {
        account.require(Permission.INFORMATION_SIGN);
        LetterTemplate now = now(kind, language);
        if (!now.standard()) {
            keep(new LetterTemplate(kind, language, now.version() + 1, "", "", true), "restored");
        }
    }

    private void keep(LetterTemplate template, String done) {
        long me = account.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
        store.add(template, me, registration.now());
        kept.clear();
        audit.record(new AuditEvent(
                "information.letter-template." + done,
                "letter:" + template.kind() + ":" + template.language().tag(),
                Map.of("version", String.valueOf(template.version()))));
    }

    /** The words of a letter to a requester, in its newest version. */
    LetterStore.Words words(String key, Language language, String number, String commune, Object... arguments) {
        LetterTemplate template = LetterKind.of(key)
                .map(kind -> recent(kind, language))
                .filter(one -> !one.standard())
                .orElse(null);
        if (template == null) {
            return new LetterStore.Words(
                    texts.text(language, "information.mail." + key + ".subject", number, commune),
                    texts.text(language, "information.mail." + key + ".text", arguments),
                    language,
                    "",
                    0,
                    0);
        }
        return new LetterStore.Words(
                LetterKind.fillSubject(template.subject(), number, commune),
                template.kind().fill(template.text(), arguments),
                language,
                "",
                template.version(),
                0);
    }

    private LetterTemplate recent(LetterKind kind, Language language) {
        return kept.compute(
                        kind + language.tag(),
                        (same, before) -> before != null && System.nanoTime() - before.until() < 0
                                ? before
                                : new Kept(now(kind, language), System.nanoTime() + STALE_NANOS))
                .template();
    }

    private LetterTemplate now(LetterKind kind, Language language) {
        LetterTemplate newest =
                store.newest(kind, language).orElse(new LetterTemplate(kind, language, 0, "", "", true));
        if (!newest.standard()) {
            return newest;
        }
        String key = "information.mail." + kind.key();
        Object[] names = kind.names().stream()
                .map(name -> name.equals("withGround") ? "some" : "{" + name + "}")
                .toArray();
        return new LetterTemplate(
                kind,
                language,
                newest.version(),
                texts.text(language, key + ".subject", "{number}", "{commune}"),
                texts.text(language, key + ".text", names),
                true);
    }
}
