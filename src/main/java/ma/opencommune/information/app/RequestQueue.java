package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.information.domain.request.Officer;
import ma.opencommune.information.domain.request.QueueFilter;
import ma.opencommune.information.domain.request.QueueRow;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.store.QueueStore;
import ma.opencommune.kernel.WorkingCalendar;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What staff read first: the queue by the legal clock. */
@ApplicationScoped
@Transactional
public class RequestQueue {

    @Inject
    QueueStore queue;

    @Inject
    CaseClocks clocks;

    @Inject
    Deadlines deadlines;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentAccount account;

    /** A page of the queue, earliest due date first. */
    public RowPage<QueueRow> page(QueueFilter filter, int offset, int size) {
        account.require(Permission.INFORMATION_READ);
        WorkingCalendar calendar = deadlines.calendar();
        LocalDate today = clocks.today();
        QueueStore.Part part = queue.page(filter, offset, size);
        List<QueueStore.Line> lines = part.lines();
        Staff staff = staff(lines);
        List<QueueRow> rows =
                lines.stream().map(line -> row(line, today, calendar, staff)).toList();
        return new RowPage<>(rows, part.total());
    }

    /** Those who can be put in charge of a case. */
    public List<Officer> officers() {
        account.require(Permission.INFORMATION_READ);
        return colleagues.whoMay(Permission.INFORMATION_HANDLE).stream()
                .map(one -> new Officer(one.id(), one.name()))
                .toList();
    }

    private Staff staff(List<QueueStore.Line> lines) {
        return new Staff(colleagues.names(
                lines.stream().flatMap(line -> line.officer().stream().boxed()).collect(Collectors.toSet())));
    }

    private static QueueRow row(QueueStore.Line line, LocalDate today, WorkingCalendar calendar, Staff staff) {
        boolean counts = line.handling().open() || line.answered().isPresent();
        return new QueueRow(
                line.number(),
                line.subject(),
                line.kind(),
                line.urgencyBy().filter(day -> line.handling().open()),
                line.handling(),
                line.received(),
                line.due(),
                line.earliest(),
                line.latest(),
                line.provisional() && line.handling().open(),
                counts ? ClockState.of(line.knownDue(), line.answered(), today, calendar) : ClockState.MET,
                calendar.workingDaysBetween(today, line.due()),
                line.officer(),
                staff.name(line.officer()),
                line.outcome(),
                line.answered());
    }
}
