package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.opencommune.information.store.FormStore;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.vault.Vault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows which form was sent already, and how many one contact and one network address may send. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SentForms {

    @Inject
    FormStore forms;

    @Inject
    Registration registration;

    @Inject
    Limits limits;

    @Inject
    Vault vault;

    @Inject
    @ConfigProperty(name = "opencommune.limits.requests-per-contact", defaultValue = "10")
    int perContact;

    @Inject
    @ConfigProperty(name = "opencommune.limits.requests-per-address", defaultValue = "60")
    int perAddress;

    boolean claim(FormKey form, Filing filing) {
        return forms.claim(form.hash(), digest(filing), registration.now());
    }

    /** Whether the form was sent before with the same words: what another wrote is not shown to whoever guesses its key. */
    boolean same(FormKey form, Filing filing) {
        return forms.same(form.hash(), digest(filing));
    }

    private byte[] digest(Filing filing) {
        return vault.digest(
                "information.filing",
                Stream.of(
                                filing.language(),
                                filing.name(),
                                filing.email(),
                                filing.phone(),
                                filing.address(),
                                filing.nationalId(),
                                filing.standing(),
                                filing.association(),
                                filing.subject(),
                                filing.description(),
                                filing.form(),
                                filing.kind(),
                                filing.urgentReason(),
                                filing.portal())
                        .map(String::valueOf)
                        .collect(Collectors.joining("\u0000")));
    }

    void made(FormKey form, long request) {
        forms.made(form.hash(), request);
    }

    Optional<String> number(FormKey form) {
        return forms.number(form.hash());
    }

    /** Counts one more request; a request that is undone is not counted, because its count is undone with it. */
    Optional<Wait> take(Filing filing, Optional<String> from) {
        String contact = filing.email().isEmpty() ? filing.phone().replaceAll("[^0-9+]", "") : filing.email();
        return limits.take(
                        new Limit("information.request.contact", perContact, Duration.ofDays(1)),
                        contact.toLowerCase(Locale.ROOT))
                .or(() -> from.flatMap(address -> limits.take(
                        new Limit("information.request.address", perAddress, Duration.ofHours(1)), address)));
    }
}
