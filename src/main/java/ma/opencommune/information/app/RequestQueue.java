package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.QueueFilter;
import ma.opencommune.information.domain.request.QueueRow;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.store.QueueStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.WorkingCalendar;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What staff read: the queue by the legal clock, and the whole of a case. */
@ApplicationScoped
@Transactional
public class RequestQueue {

    @Inject
    QueueStore queue;

    @Inject
    RequestStore requests;

    @Inject
    CaseFiles files;

    @Inject
    CaseClocks clocks;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentAccount account;

    /** A page of the queue, earliest due date first. */
    public RowPage<QueueRow> page(QueueFilter filter, int offset, int size) {
        account.require(Permission.INFORMATION_READ);
        WorkingCalendar calendar = deadlines.calendar();
        LocalDate today = clocks.today();
        List<QueueRow> rows = queue.page(filter, offset, size).stream()
                .map(line -> row(line, today, calendar))
                .toList();
        return new RowPage<>(rows, queue.count(filter));
    }

    /**
     * The whole of a case.
     *
     * @throws NotFound when there is none
     */
    public CaseSheet sheet(String number) {
        account.require(Permission.INFORMATION_READ);
        RequestRecord request = requests.find(number).orElseThrow(() -> new NotFound(number));
        return new CaseSheet(
                request,
                visible(requests.requester(request)),
                clocks.clock(request),
                requests.timeline(request),
                files.files(request.id()));
    }

    private Requester visible(Requester who) {
        return account.may(Permission.INFORMATION_HANDLE)
                ? who
                : new Requester(
                        who.name(), who.email(), who.phone(), who.address(), "", who.standing(), who.association());
    }

    private static QueueRow row(QueueStore.Line line, LocalDate today, WorkingCalendar calendar) {
        boolean counts = line.handling().open() || line.answered().isPresent();
        return new QueueRow(
                line.number(),
                line.subject(),
                line.kind(),
                line.handling(),
                line.received(),
                line.due(),
                line.provisional() && line.handling().open(),
                counts ? ClockState.of(line.knownDue(), line.answered(), today, calendar) : ClockState.MET,
                calendar.workingDaysBetween(today, line.due()),
                line.officer(),
                line.outcome(),
                line.answered());
    }
}
