package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The whole of a case, for staff. */
@ApplicationScoped
@Transactional
public class CaseSheets {

    @Inject
    RequestStore requests;

    @Inject
    CaseFiles files;

    @Inject
    CaseClocks clocks;

    @Inject
    Colleagues colleagues;

    @Inject
    PaperLetters paper;

    @Inject
    CurrentAccount account;

    /**
     * Everything that is known of a case.
     *
     * @throws NotFound when there is none
     */
    public CaseSheet sheet(String number) {
        account.require(Permission.INFORMATION_READ);
        RequestRecord request = requests.find(number).orElseThrow(() -> new NotFound(number));
        List<TimelineEntry> timeline = visible(requests.timeline(request));
        return new CaseSheet(
                request,
                visible(requests.requester(request)),
                clocks.clock(request),
                timeline,
                files.files(request.id()),
                new Staff(colleagues.names(accounts(request, timeline))),
                paper.of(number),
                paper.callCode(request));
    }

    private Requester visible(Requester who) {
        return account.may(Permission.INFORMATION_HANDLE)
                ? who
                : new Requester(
                        who.name(), who.email(), who.phone(), who.address(), "", who.standing(), who.association());
    }

    /** Who a third party is, those know only who decide about its information. */
    private List<TimelineEntry> visible(List<TimelineEntry> timeline) {
        return account.may(Permission.INFORMATION_HANDLE) || account.may(Permission.INFORMATION_SIGN)
                ? timeline
                : timeline.stream().map(TimelineEntry::discreet).toList();
    }

    /** Whoever did something, is in charge or was put in charge. */
    private static Set<Long> accounts(RequestRecord request, List<TimelineEntry> timeline) {
        Set<Long> accounts = new TreeSet<>();
        request.state().officer().ifPresent(accounts::add);
        for (TimelineEntry entry : timeline) {
            entry.account().ifPresent(accounts::add);
            if (entry.kind() == CaseEvent.Kind.ASSIGNED) {
                accounts.add(Long.parseLong(entry.detail()));
            }
        }
        return accounts;
    }
}
