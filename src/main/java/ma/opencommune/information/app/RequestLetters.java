package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the requester by mail, where there is a mail address, and the audit trail always. */
@ApplicationScoped
public class RequestLetters {

    @Inject
    Texts texts;

    @Inject
    Commune commune;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    @ConfigProperty(name = "opencommune.public.address")
    Optional<String> address;

    void registered(RequestRecord request, Requester who, Token token) {
        Language language = request.question().language();
        String due = Dates.day(language, request.dates().due());
        String received = Dates.day(language, request.received());
        String period =
                texts.text(language, "information.period." + request.question().kind());
        send(request, who, token, "information.mail.registered", new Object[] {
            request.number(), request.question().subject(), received, due, period, trackingAddress(request, token)
        });
    }

    void answered(RequestRecord request, Requester who, Token token) {
        send(request, who, token, "information.mail.answered", new Object[] {
            request.number(), request.question().subject(), trackingAddress(request, token)
        });
    }

    void moved(RequestRecord request, Requester who, Token token, DueChange change) {
        Language language = request.question().language();
        send(request, who, token, "information.mail.moved", new Object[] {
            request.number(),
            request.question().subject(),
            Dates.day(language, change.before()),
            Dates.day(language, change.after()),
            trackingAddress(request, token)
        });
    }

    void audit(String action, RequestRecord request, Map<String, String> details) {
        audit.record(new AuditEvent(action, request.number(), details));
    }

    /** Where the requester follows the request. */
    String trackingAddress(RequestRecord request, Token token) {
        return address.orElse("") + "/" + request.question().language().tag() + "/information/track?number="
                + request.number() + "&token=" + token.text();
    }

    private void send(RequestRecord request, Requester who, Token token, String key, Object[] arguments) {
        Language language = request.question().language();
        String from = commune.identity().name().in(language);
        who.mail()
                .ifPresent(to -> outbox.post(new Letter(
                        to,
                        language,
                        texts.text(language, key + ".subject", request.number(), from),
                        texts.text(language, key + ".text", arguments) + "\n\n" + from + "\n",
                        request.number())));
    }
}
