package ma.opencommune.federation.domain.node;

import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.CollectivityCode;

/**
 * This node for its administrator.
 *
 * @param ou whose node it is
 * @param fingerprint of its key
 * @param size leaves of its log
 * @param keyFile where its private key lies; empty when it is a secret of the configuration
 * @param parent the node above; empty while it reports to nobody
 * @param deliveries what goes upward
 * @param held how many leaves wait for a version that knows their schema
 */
public record NodeSheet(
        CollectivityCode ou,
        String fingerprint,
        long size,
        Optional<String> keyFile,
        Optional<ParentSheet> parent,
        List<DeliverySheet> deliveries,
        long held) {}
