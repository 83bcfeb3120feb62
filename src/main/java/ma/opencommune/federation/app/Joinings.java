package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.federation.domain.key.JoinWish;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.node.Joining;
import ma.opencommune.federation.domain.node.Standing;
import ma.opencommune.federation.store.NodeStore;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.vault.Vault;

/** A node comes with the code it was given. */
@ApplicationScoped
@Transactional
public class Joinings {

    private static final Limit TRIES = new Limit("federation.joinings", 30, Duration.ofHours(1));

    @Inject
    NodeStore nodes;

    @Inject
    OwnLog own;

    @Inject
    OwnKeys keys;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    NodeDoor door;

    /** Lets it wait for confirmation when code and key are right; the code is used up. */
    public Joining join(JoinWish wish, String from) {
        if (door.tooMany(TRIES, from)) {
            return new Joining.Refused(Joining.Why.TOO_MANY);
        }
        if (!wish.held()) {
            return new Joining.Refused(Joining.Why.KEY);
        }
        byte[] digest = vault.digest(Children.CODE, wish.ou() + " " + wish.code());
        if (!nodes.hasCode(wish.ou(), digest, clock.instant())) {
            return new Joining.Refused(Joining.Why.CODE);
        }
        nodes.keep(new ChildSheet(
                wish.ou(), Standing.WAITING, Optional.empty(), Optional.of(wish.key()), clock.instant()));
        door.record("federation.child.joined", "node:" + wish.ou());
        return new Joining.Joined(
                own.origin().owner(), keys.current(own.origin().owner()).key());
    }
}
