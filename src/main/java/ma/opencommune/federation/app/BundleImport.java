package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.BundleRefused;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Takes a bundle that a person brings as a file; the signature inside counts, not who brings it. */
@ApplicationScoped
@Transactional
public class BundleImport {

    @Inject
    Reception reception;

    @Inject
    NodeDoor door;

    @Inject
    CurrentAccount account;

    /** Takes the bytes of a file. */
    public Received take(byte[] packed) {
        account.require(Permission.FEDERATION_MANAGE);
        try {
            Received received = reception.take(Bundle.read(packed));
            if (received instanceof Received.Taken taken && taken.fresh() > 0) {
                door.record("federation.bundle.imported", "log:" + taken.log());
            }
            return received;
        } catch (BundleRefused refused) {
            String reason = String.valueOf(refused.getMessage());
            return refused.tooLarge() ? new Received.TooLarge(reason) : new Received.Wrong(-1, List.of(reason));
        }
    }
}
