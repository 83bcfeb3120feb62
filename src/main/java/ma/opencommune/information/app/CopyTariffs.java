package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import ma.opencommune.information.domain.copies.CopyPrice;
import ma.opencommune.information.domain.copies.CopyTariff;
import ma.opencommune.information.store.CopyStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The tariff of copies: prices with the day from which each is valid and the decision that set it. */
@ApplicationScoped
@Transactional
public class CopyTariffs {

    @Inject
    CopyStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Registration registration;

    @Inject
    AuditTrail audit;

    /** Every price that was set. */
    public CopyTariff tariff() {
        return store.tariff();
    }

    /** Sets a price from a day on; earlier ones keep their days. */
    public void set(CopyPrice price) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        CopyPrice clean =
                new CopyPrice(price.format(), price.centimes(), price.validFrom(), PlainText.line(price.source()));
        long me = account.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
        store.add(clean, me, registration.now());
        audit.record(new AuditEvent(
                "information.tariff.set",
                "copies:" + clean.format(),
                Map.of(
                        "centimes", String.valueOf(clean.centimes()),
                        "from", clean.validFrom().toString())));
    }
}
