package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.BundleRefused;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.ParentSheet;

/** Fetches what the parent tells this node. That it was read, the own log says, and goes upward with it. */
@ApplicationScoped
public class Fetching {

    private static final Logger LOG = Logger.getLogger(Fetching.class.getName());

    @Inject
    Parenthood parenthood;

    @Inject
    Leaves leaves;

    @Inject
    Reception reception;

    @Inject
    ParentLine line;

    /** Fetches one bundle; whether there may be more. */
    public boolean turn() {
        return parenthood.parent().filter(this::fetch).isPresent();
    }

    private boolean fetch(ParentSheet parent) {
        Origin log = Origin.down(parent.ou(), parenthood.owner());
        long size = leaves.log(log).map(LogSheet::size).orElse(0L);
        Optional<ParentLine.Answer> answer = line.get(parent.address() + "/federation/v1/log/"
                + log.owner().text() + "/to/" + log.to().orElseThrow().text() + "/bundle?from=" + size);
        if (answer.isEmpty() || answer.get().status() != 200) {
            return false;
        }
        try {
            Received received = reception.take(Bundle.read(answer.get().body()));
            if (received instanceof Received.Taken taken) {
                return taken.fresh() > 0;
            }
            LOG.warning("what " + parent.ou() + " tells was not taken: "
                    + received.getClass().getSimpleName());
        } catch (BundleRefused none) {
            LOG.warning("what " + parent.ou() + " tells is no bundle: " + none.getMessage());
        }
        return false;
    }
}
