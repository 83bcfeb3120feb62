package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.Consultation;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.LetterStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.i18n.Dates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the requester by mail or, where there is no mail address, in a letter to be printed; and the audit trail always. */
@ApplicationScoped
public class RequestLetters {

    @Inject
    DueDays dueDays;

    @Inject
    Commune commune;

    @Inject
    LetterTemplates templates;

    @Inject
    RequesterPost post;

    @Inject
    AuditTrail audit;

    @Inject
    @ConfigProperty(name = "opencommune.public.address")
    Optional<String> address;

    /**
     * By mail only: at the desk the receipt itself is printed. Without a word the sender wrote: anybody can name any address, and this is
     * no way to send words of one's own to it.
     */
    void registered(RequestRecord request, Requester who, Token token, Function<Term, Period> periods) {
        if (who.mail().isEmpty()) {
            return;
        }
        Language language = request.question().language();
        String due = dueDays.words(language, request.dates());
        String received = Dates.day(language, request.received());
        String period = dueDays.period(
                language, periods.apply(request.question().kind() == RequestKind.URGENT ? Term.URGENT : Term.ORDINARY));
        String complaint = dueDays.period(language, periods.apply(Term.COMPLAINT));
        write(request, who, "information.mail.registered", new Object[] {
            request.number(), received, due, period, trackingAddress(request, token), complaint
        });
    }

    void answered(RequestRecord request, Requester who, Token token) {
        write(request, who, "information.mail.answered", new Object[] {
            request.number(), request.question().subject(), trackingAddress(request, token)
        });
    }

    /** Tells each of them that the date moved. */
    void moved(List<DueChange> changes) {
        post.send(changes.stream().map(this::moved).toList());
    }

    private LetterStore.Sending moved(DueChange change) {
        RequestRecord request = change.request();
        Language language = request.question().language();
        return letter(request, change.who(), "information.mail.moved", new Object[] {
            request.number(),
            request.question().subject(),
            Dates.day(language, request.dates().due()),
            dueDays.words(language, change.after()),
            trackingAddress(request, change.token())
        });
    }

    /** A letter of this kind; its words are {@code information.mail.<kind>.subject} and {@code .text}. */
    void send(RequestRecord request, Requester who, Token token, String kind, Object... arguments) {
        write(request, who, "information.mail." + kind, all(request, token, arguments));
    }

    /** The same as a numbered letter that is kept beside a mail. */
    void keep(RequestRecord request, Token token, boolean paper, String kind, Object... arguments) {
        Language language = request.question().language();
        String from = commune.identity().name().in(language);
        LetterStore.Words words =
                templates.words(kind, language, request.number(), from, all(request, token, arguments));
        post.keep(request, kind.toUpperCase(Locale.ROOT), words.saying(words.text() + "\n\n" + from + "\n"), paper);
    }

    private Object[] all(RequestRecord request, Token token, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = request.number();
        all[1] = request.question().subject();
        all[2] = trackingAddress(request, token);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return all;
    }

    /** Asks a third party, on paper and without saying who asked for the information. */
    void consult(RequestRecord request, Consultation asked, Language language) {
        String from = commune.identity().name().in(language);
        LetterStore.Words words = templates.words(
                "consult",
                language,
                request.number(),
                from,
                request.number(),
                asked.party(),
                asked.question(),
                Dates.day(language, asked.asked()),
                Dates.day(language, asked.due()));
        post.onPaper(request, "CONSULT", words.to(asked.party()).saying(words.text() + "\n\n" + from + "\n"));
    }

    /** Passes a part on to the institution that holds it, on paper and without saying who asks. */
    void passOn(RequestRecord request, AnswerPart part, String reason) {
        Language language = request.question().language();
        String from = commune.identity().name().in(language);
        String day = part.transfer().map(sent -> Dates.day(language, sent.on())).orElse("");
        LetterStore.Words words = templates.words(
                "passOn",
                language,
                request.number(),
                from,
                request.number(),
                part.orientation(),
                part.title(),
                day,
                reason);
        post.onPaper(request, "PASS_ON", words.to(part.orientation()).saying(words.text() + "\n\n" + from + "\n"));
    }

    /** A letter without the secret; its words are {@code information.mail.<kind>.subject} and {@code .text}. */
    void note(RequestRecord request, Requester who, String kind) {
        write(request, who, "information.mail." + kind, new Object[] {request.number()});
    }

    void audit(String action, RequestRecord request, Map<String, String> details) {
        audit.record(new AuditEvent(action, request.number(), details));
    }

    /** Where the requester follows the request. */
    String trackingAddress(RequestRecord request, Token token) {
        return address.orElse("") + "/" + request.question().language().tag() + "/information/track?number="
                + request.number() + "&token=" + token.text();
    }

    private void write(RequestRecord request, Requester who, String key, Object[] arguments) {
        post.send(List.of(letter(request, who, key, arguments)));
    }

    private LetterStore.Sending letter(RequestRecord request, Requester who, String key, Object[] arguments) {
        Language language = request.question().language();
        String from = commune.identity().name().in(language);
        String name = key.substring(key.lastIndexOf('.') + 1);
        LetterStore.Words words = templates.words(name, language, request.number(), from, arguments);
        return new LetterStore.Sending(
                request, who, name.toUpperCase(Locale.ROOT), words.saying(words.text() + "\n\n" + from + "\n"));
    }
}
