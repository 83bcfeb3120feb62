package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * What the information officer does with a case. Each step names the version that was seen; a case that changed since is left alone.
 */
@ApplicationScoped
@Transactional
public class CaseHandling {

    @Inject
    RequestStore requests;

    @Inject
    CaseFiles files;

    @Inject
    Registration registration;

    @Inject
    RequestLetters letters;

    @Inject
    CurrentAccount account;

    /** Puts an officer in charge. */
    public Step assign(String number, int seen, long officer) {
        return step(number, seen, new CaseCommand.Assign(me(), officer), "information.request.assigned");
    }

    /** Begins to look for the information. */
    public Step startSearch(String number, int seen) {
        return step(number, seen, new CaseCommand.StartSearch(me()), "information.request.search-started");
    }

    /** Keeps the answer as far as it is written, with more files. */
    public Step draft(String number, int seen, Answer answer, List<Upload> uploads) {
        Step step = step(number, seen, new CaseCommand.DraftAnswer(me(), answer), "information.answer.drafted");
        if (!(step instanceof Step.Done) || uploads.isEmpty()) {
            return step;
        }
        List<Keeping.Refused> refused = files.attach(find(number).id(), CaseFile.Side.ANSWER, uploads);
        return refused.isEmpty() ? step : new Step.FilesRefused(refused);
    }

    /** Takes a file away from the answer that is not signed. */
    public Step removeFile(String number, int seen, long file) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = lock(number);
        if (request.version() != seen) {
            return stale(request, seen);
        }
        boolean mine = request.state().officer().equals(OptionalLong.of(me()));
        if (request.state().handling() != Handling.SEARCHING || !mine) {
            return new Step.Refused(
                    mine ? Decision.Reason.NOT_IN_THIS_STATE : Decision.Reason.NOT_YOUR_CASE, java.util.Set.of());
        }
        if (files.remove(request.id(), file, CaseFile.Side.ANSWER)) {
            requests.note(
                    request, new CaseEvent(CaseEvent.Kind.DRAFTED, OptionalLong.of(me()), ""), registration.now());
            letters.audit("information.answer.file-removed", request, Map.of("file", String.valueOf(file)));
        }
        return new Step.Done();
    }

    /** Sends the answer to the head. */
    public Step sendToSignOff(String number, int seen) {
        return step(number, seen, new CaseCommand.SendToSignOff(me()), "information.answer.sent-to-sign-off");
    }

    private Step step(String number, int seen, CaseCommand command, String action) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = lock(number);
        if (request.version() != seen) {
            return stale(request, seen);
        }
        Decision decision = request.state().decide(command);
        if (decision instanceof Decision.Refused no) {
            return new Step.Refused(no.reason(), no.gaps());
        }
        Decision.Taken taken = (Decision.Taken) decision;
        requests.save(request, taken.next(), taken.event(), registration.now());
        letters.audit(action, request, Map.of());
        return new Step.Done();
    }

    private Step stale(RequestRecord request, int seen) {
        return new Step.Stale(requests.timeline(request).stream()
                .filter(entry -> entry.version() > seen)
                .toList());
    }

    private RequestRecord lock(String number) {
        return requests.lock(number).orElseThrow(() -> new NotFound(number));
    }

    private RequestRecord find(String number) {
        return requests.find(number).orElseThrow(() -> new NotFound(number));
    }

    private long me() {
        return account.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
    }
}
