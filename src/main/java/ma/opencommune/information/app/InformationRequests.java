package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RequestRegistered;
import ma.opencommune.information.store.FormStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;

/** Takes requests in. */
@ApplicationScoped
@Transactional
public class InformationRequests {

    /** How many requests one contact may send in a day. */
    public static final int DAILY_LIMIT = 10;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    RequestStore requests;

    @Inject
    FormStore forms;

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
     */
    public FilingResult file(Filing filing, FormKey form, List<Upload> uploads) {
        if (!forms.claim(form.hash(), registration.now())) {
            return again(form);
        }
        if (requests.sentSince(filing.requester(), registration.now().minus(DAY)) >= DAILY_LIMIT) {
            files.undo();
            return new FilingResult.TooMany(DAILY_LIMIT);
        }
        NewRequest asked = registration.online(filing);
        RequestRecord request = requests.add(asked);
        List<Keeping.Refused> refused = files.attach(request.id(), CaseFile.Side.REQUEST, uploads);
        if (!refused.isEmpty()) {
            return new FilingResult.FilesRefused(refused);
        }
        Decision.Taken taken = (Decision.Taken) request.state().decide(new CaseCommand.Register());
        requests.save(request, taken.next(), taken.event(), asked.submitted());
        forms.made(form.hash(), request.id());
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
        RequestRecord request = forms.number(form.hash())
                .flatMap(requests::find)
                .orElseThrow(() -> new NotFound("request of this form"));
        return requests.token(request)
                .map(token -> new FilingResult.Filed(request.number(), token))
                .orElseThrow(() -> new NotFound("token of " + request.number()));
    }
}
