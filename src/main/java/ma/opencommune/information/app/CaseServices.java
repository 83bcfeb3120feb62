package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.information.store.ServiceStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Which service of the commune a request is about: stated by the desk or the officer, for the figures and the register. */
@ApplicationScoped
@Transactional
public class CaseServices {

    /** Longest name of a service. */
    public static final int LONGEST = 60;

    @Inject
    RequestStore requests;

    @Inject
    ServiceStore store;

    @Inject
    RequestLetters letters;

    @Inject
    CurrentAccount account;

    /** What was stated; empty when nothing was. */
    public String of(String number) {
        account.require(Permission.INFORMATION_READ);
        return store.of(find(number).id());
    }

    /** Services that were stated before. */
    public List<String> known() {
        account.require(Permission.INFORMATION_READ);
        return store.known();
    }

    /** States it; nothing takes it back. */
    public void state(String number, String service) {
        account.require(Permission.INFORMATION_REGISTER);
        RequestRecord request = find(number);
        store.state(request.id(), PlainText.line(service));
        letters.audit("information.service.stated", request, Map.of());
    }

    private RequestRecord find(String number) {
        return requests.find(number).orElseThrow(() -> new NotFound(number));
    }
}
