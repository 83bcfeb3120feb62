package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RequestRegistered;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.limits.domain.Wait;

/** Takes requests in. */
@ApplicationScoped
@Transactional
public class InformationRequests {

    @Inject
    RequestStore requests;

    @Inject
    SentForms forms;

    @Inject
    Registration registration;

    @Inject
    CaseFiles files;

    @Inject
    RequestLetters letters;

    @Inject
    Event<RequestRegistered> events;

    /**
     * Registers what was asked for: number, due date, receipt by mail. The same form sent again changes nothing and answers the same.
     *
     * @param filing valid by its own constraints
     * @param form key of this very form
     * @param uploads at most {@link CaseFiles#MOST}
     * @param from network address it comes from, for the limit
     */
    public FilingResult file(Filing filing, FormKey form, List<Upload> uploads, String from) {
        if (!forms.claim(form)) {
            return again(form);
        }
        Optional<Wait> wait = forms.take(filing, from);
        if (wait.isPresent()) {
            files.undo();
            return new FilingResult.TooMany(wait.get());
        }
        NewRequest asked = registration.online(filing);
        RequestRecord request = requests.add(asked);
        List<Keeping.Refused> refused = files.attach(request.id(), CaseFile.Side.REQUEST, uploads);
        if (!refused.isEmpty()) {
            return new FilingResult.FilesRefused(refused);
        }
        Decision.Taken taken = (Decision.Taken) request.state().decide(new CaseCommand.Register());
        requests.save(request, taken.next(), taken.event(), asked.submitted());
        forms.made(form, request.id());
        events.fire(new RequestRegistered(
                request.number(),
                request.received(),
                request.question().kind(),
                request.dates().due()));
        letters.registered(request, asked.requester(), asked.token());
        letters.audit(
                "information.request.registered",
                request,
                Map.of("due", request.dates().due().toString()));
        return new FilingResult.Filed(request.number(), asked.token());
    }

    private FilingResult again(FormKey form) {
        RequestRecord request =
                forms.number(form).flatMap(requests::find).orElseThrow(() -> new NotFound("request of this form"));
        return requests.token(request)
                .map(token -> new FilingResult.Filed(request.number(), token))
                .orElseThrow(() -> new NotFound("token of " + request.number()));
    }
}
