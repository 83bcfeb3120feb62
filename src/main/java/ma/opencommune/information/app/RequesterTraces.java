package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.platform.mail.app.Outbox;

/** What tells who asked and is kept beside the request itself: mails, and the scans of the form on which it came and of what the commission or the court wrote. */
@ApplicationScoped
public class RequesterTraces {

    @Inject
    Outbox outbox;

    @Inject
    CaseFiles files;

    /** Erases all of it. */
    void forget(RequestRecord request) {
        outbox.forget(request.number());
        files.files(request.id()).stream()
                .filter(file -> file.side() == CaseFile.Side.FORM || file.side() == CaseFile.Side.ORDER)
                .forEach(file -> files.remove(request.id(), file.id(), file.side()));
    }
}
