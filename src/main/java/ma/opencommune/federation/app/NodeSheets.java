package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.federation.domain.node.DeliverySheet;
import ma.opencommune.federation.domain.node.NodeSheet;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** This node as its administrator sees it. */
@ApplicationScoped
@Transactional
public class NodeSheets {

    @Inject
    Parenthood parenthood;

    @Inject
    Deliveries deliveries;

    @Inject
    HeldLeaves held;

    @Inject
    KeyFile file;

    @Inject
    CurrentAccount account;

    /** What is known of it. */
    public NodeSheet own() {
        account.require(Permission.FEDERATION_MANAGE);
        List<DeliverySheet> upward = deliveries.all();
        return new NodeSheet(
                parenthood.owner(),
                parenthood.fingerprint(),
                upward.isEmpty() ? 0 : upward.get(0).size(),
                file.place().map(place -> place.toAbsolutePath().toString()),
                parenthood.parent(),
                upward,
                held.waiting());
    }
}
