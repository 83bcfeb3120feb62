package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.figures.MonthFigures;
import ma.opencommune.information.store.MonthStore;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;

/** The month in numbers, told to the level above when somebody sends the report. */
@ApplicationScoped
@Transactional
public class MonthRecords {

    /** What these records are. */
    public static final String KIND = "information.month";

    @Inject
    MonthStore store;

    @Inject
    Registration registration;

    @Inject
    Event<PublicRecord> told;

    /** The numbers of a month as they are now, for those who send them. */
    public MonthFigures of(YearMonth month) {
        return store.of(month);
    }

    /**
     * Tells them.
     *
     * @param reason why they are told anew; empty the first time
     */
    public void tell(YearMonth month, Optional<String> reason) {
        var body = store.of(month).published();
        reason.ifPresent(why -> body.put("reason", why));
        told.fire(new PublicRecord(
                KIND,
                KIND + "/1.0",
                "month/" + month,
                reason.isPresent() ? Act.CORRECT : Act.ASSERT,
                registration.now(),
                List.of(),
                body));
    }
}
