package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RequestRegistered;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;

/** Keeps a request, by whichever way it came: files, event, letter, audit. The same form never makes two. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestIntake {

    @Inject
    RequestStore requests;

    @Inject
    SentForms forms;

    @Inject
    CaseFiles files;

    @Inject
    RequestLetters letters;

    @Inject
    Event<RequestRegistered> events;

    @Inject
    Deadlines deadlines;

    /** Whether this form makes a request now; false when it has made one. */
    boolean claim(FormKey form, Filing filing) {
        return forms.claim(form, filing);
    }

    /** What the form made before. */
    FilingResult again(FormKey form, Filing filing) {
        if (!forms.same(form, filing)) {
            return new FilingResult.OtherFiling();
        }
        RequestRecord request =
                forms.number(form).flatMap(requests::find).orElseThrow(() -> new NotFound("request of this form"));
        return requests.token(request)
                .map(token -> new FilingResult.Filed(request.number(), token))
                .orElseThrow(() -> new NotFound("token of " + request.number()));
    }

    FilingResult take(NewRequest asked, FormKey form, OptionalLong by, List<Upload> uploads) {
        RequestRecord request = requests.add(asked);
        List<Keeping.Refused> refused = files.attach(
                request, asked.channel() == Channel.WEB ? CaseFile.Side.REQUEST : CaseFile.Side.FORM, uploads);
        if (!refused.isEmpty()) {
            return new FilingResult.FilesRefused(refused);
        }
        Decision.Taken taken = (Decision.Taken) request.state().decide(new CaseCommand.Register(by));
        requests.save(request, taken.next(), taken.event(), asked.submitted());
        forms.made(form, request.id());
        events.fire(new RequestRegistered(
                request.number(),
                request.received(),
                request.question().kind(),
                request.dates().due()));
        letters.registered(
                request, asked.requester(), asked.token(), term -> deadlines.period(request.received(), term));
        letters.audit(
                "information.request.registered",
                request,
                Map.of(
                        "due",
                        request.dates().due().toString(),
                        "channel",
                        asked.channel().name()));
        return new FilingResult.Filed(request.number(), asked.token());
    }
}
