package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.limits.domain.Wait;

/** Takes requests in that people send themselves. */
@ApplicationScoped
@Transactional
public class InformationRequests {

    @Inject
    SentForms forms;

    @Inject
    Registration registration;

    @Inject
    CaseFiles files;

    @Inject
    RequestIntake intake;

    @Inject
    PortalTwins portal;

    /**
     * Registers what was asked for: number, due date, receipt by mail. The same form sent again changes nothing and answers the same.
     *
     * @param filing valid by its own constraints
     * @param form key of this very form
     * @param uploads at most {@link CaseFiles#MOST}
     * @param from network address it comes from, for the limit; empty for a program, whose key has a limit of its own
     */
    public FilingResult file(Filing filing, FormKey form, List<Upload> uploads, Optional<String> from) {
        if (!forms.claim(form, filing)) {
            return intake.again(form, filing);
        }
        Optional<Wait> wait = forms.take(filing, from);
        if (wait.isPresent()) {
            files.undo();
            return new FilingResult.TooMany(wait.get());
        }
        Optional<FilingResult> twin = portal.twin(filing);
        if (twin.isPresent()) {
            files.undo();
            return twin.get();
        }
        return portal.claim(filing, intake.take(registration.online(filing), form, OptionalLong.empty(), uploads));
    }
}
