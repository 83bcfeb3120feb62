package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The desk's twin of the public form: what comes on paper, by word of mouth or by telephone, with its true day of receipt (article 14). */
@ApplicationScoped
@Transactional
public class DeskRequests {

    @Inject
    Registration registration;

    @Inject
    RequestIntake intake;

    @Inject
    CaseFiles files;

    @Inject
    PortalTwins portal;

    @Inject
    CurrentAccount account;

    /**
     * Registers a request on behalf of its requester. The same form sent again changes nothing and answers the same.
     *
     * @param filing valid for the desk
     * @param form key of this very form
     * @param arrival how and when it came
     * @param scans at most {@link CaseFiles#MOST}
     */
    public FilingResult register(Filing filing, FormKey form, Arrival arrival, List<Upload> scans) {
        account.require(Permission.INFORMATION_REGISTER);
        if (arrival.received().isAfter(registration.today())) {
            return new FilingResult.WrongDay(arrival.received());
        }
        if (!intake.claim(form, filing)) {
            return intake.again(form, filing);
        }
        Optional<FilingResult> twin = portal.twin(filing);
        if (twin.isPresent()) {
            files.undo();
            return twin.get();
        }
        try {
            NewRequest asked = registration.atDesk(filing, arrival);
            return portal.keep(filing, intake.take(asked, form, account.id(), scans));
        } catch (OutOfCalendar tooEarly) {
            files.undo();
            return new FilingResult.WrongDay(arrival.received());
        }
    }
}
