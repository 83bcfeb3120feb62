package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.store.ServiceStore;
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
    CaseMoves moves;

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
    public Step state(String number, int seen, String service) {
        account.require(Permission.INFORMATION_REGISTER);
        RequestRecord request = moves.lock(number);
        List<TimelineEntry> since = moves.since(request, seen);
        if (!since.isEmpty()) {
            return new Step.Stale(since);
        }
        String stated = PlainText.line(service);
        moves.note(request, CaseEvent.Kind.SERVICE_STATED, stated);
        store.state(request.id(), stated);
        letters.audit("information.service.stated", request, Map.of());
        return new Step.Done();
    }

    private RequestRecord find(String number) {
        return moves.find(number);
    }
}
