package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.PortalClaim;
import ma.opencommune.information.domain.request.PortalEntry;
import ma.opencommune.information.domain.request.PortalLine;
import ma.opencommune.information.domain.request.PortalList;
import ma.opencommune.information.domain.request.PortalReference;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.store.PortalStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The same request here and on the national portal (chafafiya): lists are brought in and matched, and what is not there yet is named. */
@ApplicationScoped
@Transactional
public class PortalCases {

    private static final int MOST = 50;

    /** Why a reference cannot be given. */
    public enum Refusal {
        NO_REFERENCE,
        NO_REQUEST,
        NO_ENTRY,
        TAKEN
    }

    @Inject
    PortalStore store;

    @Inject
    RequestStore requests;

    @Inject
    Registration registration;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount account;

    /** Brings a list in; the same list again changes nothing. */
    public void bring(PortalList list) {
        account.require(Permission.INFORMATION_REGISTER);
        list.entries().forEach(entry -> store.keep(entry, registration.now()));
        audit.record(new AuditEvent(
                "information.portal.brought",
                "portal",
                Map.of("entries", String.valueOf(list.entries().size()))));
    }

    /** The newest entries of the portal that belong to no request yet, each with the requests that may be the same. */
    public RowPage<PortalLine> loose() {
        account.require(Permission.INFORMATION_REGISTER);
        return new RowPage<>(store.loose(MOST).stream().map(this::line).toList(), store.countLoose());
    }

    /** Says that an entry of the portal belongs to no request here; empty when that is noted, else why not. */
    public Optional<Refusal> dismiss(String typed) {
        account.require(Permission.INFORMATION_REGISTER);
        Optional<PortalReference> reference = PortalReference.parse(typed);
        if (reference.isEmpty()) {
            return Optional.of(Refusal.NO_REFERENCE);
        }
        if (!store.dismiss(reference.get(), registration.now())) {
            return Optional.of(Refusal.NO_ENTRY);
        }
        audit.record(new AuditEvent(
                "information.portal.dismissed",
                "portal",
                Map.of("reference", reference.get().text())));
        return Optional.empty();
    }

    private PortalLine line(PortalEntry entry) {
        List<PortalEntry.Candidate> near = store.without(
                entry.received().minusDays(PortalEntry.DAYS), entry.received().plusDays(PortalEntry.DAYS), MOST);
        return new PortalLine(entry, entry.likely(near));
    }

    /** Says that both are the same; empty when that is noted, else why not. */
    public Optional<Refusal> note(String number, String typed) {
        account.require(Permission.INFORMATION_REGISTER);
        Optional<PortalReference> reference = PortalReference.parse(typed);
        if (reference.isEmpty()) {
            return Optional.of(Refusal.NO_REFERENCE);
        }
        Optional<RequestRecord> request = requests.lock(number);
        if (request.isEmpty()) {
            return Optional.of(Refusal.NO_REQUEST);
        }
        Optional<String> owner = store.number(reference.get());
        if (owner.isPresent()) {
            return owner.get().equals(number) ? Optional.empty() : Optional.of(Refusal.TAKEN);
        }
        if (!store.note(request.get(), reference.get())) {
            return Optional.of(Refusal.TAKEN);
        }
        audit.record(new AuditEvent(
                "information.portal.noted",
                number,
                Map.of("reference", reference.get().text())));
        return Optional.empty();
    }

    /** Takes the number of the portal off a request, also one that was only named; empty when it has none now, else why not. */
    public Optional<Refusal> clear(String number) {
        account.require(Permission.INFORMATION_REGISTER);
        Optional<RequestRecord> request = requests.lock(number);
        if (request.isEmpty()) {
            return Optional.of(Refusal.NO_REQUEST);
        }
        List<String> before = store.clear(request.get());
        if (!before.isEmpty()) {
            audit.record(new AuditEvent(
                    "information.portal.cleared", number, Map.of("reference", String.join(" ", before))));
        }
        return Optional.empty();
    }

    /** Requests for which somebody named a number of the portal that staff have not looked at. */
    public List<PortalClaim> claims() {
        account.require(Permission.INFORMATION_REGISTER);
        return store.claims(MOST);
    }

    /** A page of the requests that must still be entered there, the oldest first. */
    public RowPage<PortalEntry.Candidate> missing(int offset, int size) {
        account.require(Permission.INFORMATION_READ);
        return new RowPage<>(store.missing(offset, size), store.countMissing());
    }
}
