package ma.opencommune.services.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.services.domain.BarrierSheet;
import ma.opencommune.services.domain.BarrierStep;
import ma.opencommune.services.domain.BarrierToken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person by mail, where there is an address, and the audit trail always. */
@ApplicationScoped
public class BarrierLetters {

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

    void received(String ref, BarrierReport report, Optional<LocalDate> due, BarrierToken token) {
        if (!report.email().isEmpty()) {
            Language language = report.language();
            String when = due.map(day -> Dates.day(language, day)).orElse("–");
            String link = address.orElse("") + "/" + language.tag() + "/follow-barrier?number=" + ref + "&token="
                    + token.text();
            post(report.email(), language, ref, "services.mail.received", new Object[] {ref, when, link});
        }
        audit.record(AuditEvent.of("services.barrier.received", ref));
    }

    void stepped(BarrierSheet sheet, BarrierStep step, String words, Optional<String> contact) {
        if (step.words() && contact.isPresent()) {
            post(
                    contact.get(),
                    sheet.language(),
                    sheet.ref(),
                    "services.mail." + step.name().toLowerCase(Locale.ROOT),
                    new Object[] {sheet.ref(), words});
        }
        audit.record(new AuditEvent("services.barrier.stepped", sheet.ref(), Map.of("step", step.name())));
    }

    private void post(String to, Language language, String ref, String key, Object[] arguments) {
        String from = commune.identity().name().in(language);
        outbox.post(new Letter(
                to,
                language,
                texts.text(language, "services.mail.subject", ref),
                texts.text(language, key, arguments) + "\n\n" + from,
                ref));
    }
}
