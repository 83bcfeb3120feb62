package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Delivery;
import ma.opencommune.budgeting.domain.delivery.Follower;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.store.FollowerStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;

/** To be told by mail how a project goes on: asked on its page, confirmed from the mail, ended with one button. */
@ApplicationScoped
@Transactional
public class Followers {

    private static final Duration UNCONFIRMED = Duration.ofDays(2);
    private static final Limit FORMS = new Limit("budgeting.follow.form", 60, Duration.ofHours(1));
    private static final Limit MAILS = new Limit("budgeting.follow.mail", 5, Duration.ofDays(1));
    private static final int AT_ONCE = 200;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Deliveries deliveries;

    @Inject
    Cycles cycles;

    @Inject
    FollowerStore store;

    @Inject
    FollowerLetters letters;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    /** Writes to the address to ask whether its owner wants this; whether it was known is never told. */
    public Optional<Wait> ask(String cycle, String project, String email, Language language, String from) {
        Delivery delivery = deliveries.one(cycle, project);
        Optional<Wait> wait = limits.take(FORMS, from);
        if (wait.isEmpty() && limits.take(MAILS, email.toLowerCase(Locale.ROOT)).isEmpty()) {
            Follower asked = store.ask(delivery.id(), email, language, ProposalKey.random(random), clock.instant());
            letters.confirm(asked, cycles.plan(cycle), project);
        }
        return wait;
    }

    /** Who has this secret; what they follow. */
    public record Followed(Follower follower, CyclePlan plan, Delivery delivery) {}

    /**
     * What is followed with this secret.
     *
     * @throws NotFound when there is none
     */
    public Followed find(ProposalKey key) {
        Follower follower = store.find(key).orElseThrow(() -> new NotFound("follower"));
        CyclePlan plan = cycles.plan(store.cycle(follower.delivery()));
        Delivery delivery = deliveries.of(plan).stream()
                .filter(one -> one.id() == follower.delivery())
                .findFirst()
                .orElseThrow(() -> new NotFound("followed project"));
        return new Followed(follower, plan, delivery);
    }

    /** The owner of the address says yes. */
    public void confirm(ProposalKey key) {
        store.confirm(find(key).follower(), clock.instant());
    }

    /** Ends it and forgets the address; a second time changes nothing. */
    public void end(ProposalKey key) {
        store.find(key).ifPresent(store::remove);
    }

    /** Tells a block of followers the oldest news; false when there is nothing to tell. */
    public boolean tellOn() {
        Optional<FollowerStore.Telling> waiting = store.waiting();
        waiting.ifPresent(telling -> {
            List<Follower> block = store.after(telling.event().delivery(), telling.toldTo(), AT_ONCE);
            CyclePlan plan = cycles.plan(store.cycle(telling.event().delivery()));
            block.forEach(follower -> letters.news(follower, plan, telling.event()));
            long last = block.isEmpty()
                    ? telling.toldTo()
                    : block.get(block.size() - 1).id();
            store.told(telling.event(), last, block.size() < AT_ONCE);
        });
        return waiting.isPresent();
    }

    /** Forgets what nobody confirmed. */
    public int forget() {
        return store.forget(clock.instant().minus(UNCONFIRMED));
    }
}
