package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.Subscription;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.Wish;
import ma.opencommune.information.store.RegisterStore;
import ma.opencommune.information.store.SubscriptionStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.limits.domain.Wait;

/** To be told of the register by mail: asked on a page, confirmed from the mail, ended with one button. */
@ApplicationScoped
@Transactional
public class Subscriptions {

    private static final Duration UNCONFIRMED = Duration.ofDays(2);

    private final SecureRandom random = new SecureRandom();

    @Inject
    SubscriptionStore store;

    @Inject
    RegisterStore register;

    @Inject
    SubscriptionLetters letters;

    @Inject
    SubscriptionLimit limit;

    @Inject
    Registration registration;

    @Inject
    AuditTrail audit;

    /**
     * Writes to the address to ask whether its owner wants this. Whether the address was known is never told.
     *
     * @throws NotFound when the entry is not public
     */
    public Optional<Wait> ask(String email, Wish wish, Language language, String from) {
        if (!wish.entry().isEmpty() && register.entry(wish.entry()).isEmpty()) {
            throw new NotFound("entry");
        }
        Optional<Wait> wait = limit.take(email, from);
        if (wait.isPresent()) {
            return wait;
        }
        Subscription asked = store.ask(email, wish, language, Token.random(random), registration.now());
        letters.confirm(asked);
        record("asked", asked);
        return Optional.empty();
    }

    /**
     * What was asked for with this secret.
     *
     * @throws NotFound when there is none
     */
    public Subscription find(Token token) {
        return store.find(token).orElseThrow(() -> new NotFound("subscription"));
    }

    /** The owner of the address says yes; a second time changes nothing. */
    public void confirm(Token token) {
        Subscription asked = find(token);
        if (!asked.confirmed()) {
            store.confirm(asked, registration.now(), registration.today());
            record("confirmed", asked);
        }
    }

    /** Ends it and forgets the address. */
    public void end(Token token) {
        Subscription found = find(token);
        store.remove(found);
        record("ended", found);
    }

    /** Ends everything the address of this subscription is told of: what a mail program asks for with one click (RFC 8058). */
    public void endAll(Token token) {
        store.together(find(token)).forEach(found -> {
            store.remove(found);
            record("ended", found);
        });
    }

    /** Forgets what nobody confirmed. */
    public int forget() {
        return store.forget(registration.now().minus(UNCONFIRMED));
    }

    private void record(String what, Subscription subscription) {
        audit.record(new AuditEvent("information.subscription." + what, "subscription:" + subscription.id(), Map.of()));
    }
}
