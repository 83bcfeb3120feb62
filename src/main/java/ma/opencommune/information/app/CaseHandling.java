package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What the information officer does with a case. */
@ApplicationScoped
@Transactional
public class CaseHandling {

    @Inject
    CaseMoves moves;

    @Inject
    CaseFiles files;

    @Inject
    Redactions redactions;

    @Inject
    RequestLetters letters;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentAccount account;

    /** Puts an officer in charge. */
    public Step assign(String number, int seen, long officer) {
        boolean handles = colleagues.may(officer, Permission.INFORMATION_HANDLE);
        return step(number, seen, new CaseCommand.Assign(me(), officer, handles), "information.request.assigned");
    }

    /** Puts the case back for somebody else to take. */
    public Step unassign(String number, int seen) {
        return step(number, seen, new CaseCommand.Unassign(me()), "information.request.unassigned");
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
        List<Keeping.Refused> refused = files.attach(moves.find(number), CaseFile.Side.ANSWER, uploads);
        return refused.isEmpty() ? step : new Step.FilesRefused(refused);
    }

    /** Takes a file away from the answer that is not signed. */
    public Step removeFile(String number, int seen, long file) {
        return file(
                number,
                seen,
                file,
                "information.answer.file-removed",
                request -> files.remove(request.id(), file, CaseFile.Side.ANSWER));
    }

    /** Gives a file that the requester does not have yet the name that everybody will read. */
    public Step renameFile(String number, int seen, long file, String name) {
        account.require(Permission.INFORMATION_HANDLE);
        if (files.sent(moves.find(number).id(), file)) {
            return new Step.Refused(Decision.Reason.FILE_GIVEN, Set.of());
        }
        return file(
                number,
                seen,
                file,
                "information.answer.file-renamed",
                request -> files.rename(request.id(), file, name));
    }

    private Step file(String number, int seen, long file, String action, Predicate<RequestRecord> change) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = moves.lock(number);
        List<TimelineEntry> since = moves.since(request, seen);
        if (!since.isEmpty()) {
            return new Step.Stale(since);
        }
        boolean mine = request.state().officer().equals(OptionalLong.of(me()));
        if (request.state().handling() != Handling.SEARCHING || !mine) {
            return new Step.Refused(mine ? Decision.Reason.NOT_IN_THIS_STATE : Decision.Reason.NOT_YOUR_CASE, Set.of());
        }
        if (files.given(request.id(), file)) {
            return new Step.Refused(Decision.Reason.FILE_GIVEN, Set.of());
        }
        if (change.test(request)) {
            moves.noteDraft(request);
            letters.audit(action, request, Map.of("file", String.valueOf(file)));
        }
        return new Step.Done();
    }

    /** Sends the answer to the head. */
    public Step sendToSignOff(String number, int seen) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = moves.lock(number);
        if (redactions.unfinished(request)) {
            return new Step.Refused(Decision.Reason.REDACTION_OPEN, Set.of());
        }
        if (files.earlyWaits(request.id())) {
            return new Step.Refused(Decision.Reason.EARLY_WAITS, Set.of());
        }
        return step(number, seen, new CaseCommand.SendToSignOff(me()), "information.answer.sent-to-sign-off");
    }

    private Step step(String number, int seen, CaseCommand command, String action) {
        account.require(Permission.INFORMATION_HANDLE);
        return moves.take(number, seen, command, action);
    }

    private long me() {
        return moves.me();
    }
}
