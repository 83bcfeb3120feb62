package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.redaction.Burned;
import ma.opencommune.information.domain.redaction.Mark;
import ma.opencommune.information.domain.redaction.RedactionSheet;
import ma.opencommune.information.domain.redaction.Tally;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.store.RedactionStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.pdf.PageSource;

/** Boxes on the files of a case (articles 7 and 8): drawn by the officer while the answer is written, burned into a new file. */
@ApplicationScoped
@Transactional
public class Redactions {

    /** The most boxes on one file. */
    public static final int MOST = 3000;

    @Inject
    CaseMoves moves;

    @Inject
    CaseFiles files;

    @Inject
    RedactionStore store;

    @Inject
    RequestLetters letters;

    @Inject
    Registration registration;

    @Inject
    CurrentAccount account;

    /**
     * A file with its boxes.
     *
     * @throws NotFound when the case has no such file, or it cannot be redacted: it is of another kind, or was made here
     */
    public RedactionSheet sheet(String number, long file) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = moves.find(number);
        List<Burned> all = store.burned(request.id());
        CaseFile found = files.files(request.id()).stream()
                .filter(one -> one.id() == file && PageSource.draws(one.type()))
                .filter(one -> all.stream().noneMatch(burned -> burned.redacted() == file))
                .findFirst()
                .orElseThrow(() -> new NotFound("file of " + number));
        Optional<Burned> burned =
                all.stream().filter(one -> one.original() == file).findFirst();
        return new RedactionSheet(request, found, store.marks(request.id(), file), burned);
    }

    /** Why the one who reads cannot draw here; empty when they can. */
    public Optional<Decision.Reason> against(String number) {
        account.require(Permission.INFORMATION_HANDLE);
        return against(moves.find(number));
    }

    /** Draws boxes, or moves those that have a number; empty when it is done. */
    public Optional<Decision.Reason> draw(String number, long file, List<Mark> marks) {
        RedactionSheet sheet = locked(number, file);
        Optional<Decision.Reason> against = against(sheet.request());
        if (against.isPresent()) {
            return against;
        }
        if (files.given(sheet.request().id(), file)) {
            return Optional.of(Decision.Reason.FILE_GIVEN);
        }
        if (sheet.marks().size() + marks.size() > MOST) {
            return Optional.of(Decision.Reason.BOX_BESIDE_PAGE);
        }
        for (Mark mark : marks) {
            store.put(sheet.request().id(), file, mark, moves.me(), registration.now());
        }
        store.changed(sheet.request().id(), file);
        letters.audit(
                "information.redaction.drawn",
                sheet.request(),
                Map.of("file", String.valueOf(file), "boxes", String.valueOf(marks.size())));
        return Optional.empty();
    }

    /** Takes a box away; empty when it is done. */
    public Optional<Decision.Reason> erase(String number, long file, long mark) {
        RedactionSheet sheet = locked(number, file);
        Optional<Decision.Reason> against = against(sheet.request());
        if (against.isEmpty() && store.remove(sheet.request().id(), file, mark)) {
            store.changed(sheet.request().id(), file);
            letters.audit("information.redaction.erased", sheet.request(), Map.of("file", String.valueOf(file)));
        }
        return against;
    }

    /**
     * Keeps the file that was made from these boxes with the answer, and its original for those entitled.
     *
     * @param drawn the file with the boxes that were burned; when others are there now, nothing is kept
     */
    public Step keep(String number, int seen, RedactionSheet drawn, int pages, Path made) {
        long file = drawn.file().id();
        RedactionSheet sheet = locked(number, file);
        List<TimelineEntry> since = moves.since(sheet.request(), seen);
        if (!since.isEmpty()) {
            return new Step.Stale(since);
        }
        Optional<Decision.Reason> against = against(sheet.request());
        if (against.isPresent() || !sheet.marks().equals(drawn.marks())) {
            return new Step.Refused(against.orElse(Decision.Reason.REDACTION_OPEN), Set.of());
        }
        OptionalLong before =
                sheet.burned().map(Burned::redacted).map(OptionalLong::of).orElse(OptionalLong.empty());
        CaseFile kept = files.redacted(sheet.request(), sheet.file(), made, before);
        Tally tally = Tally.of(pages, sheet.marks());
        Burned burned = new Burned(file, kept.id(), kept.name(), registration.now(), tally, false);
        store.burn(sheet.request().id(), burned, moves.me());
        moves.noteDraft(sheet.request());
        letters.audit(
                "information.redaction.burned",
                sheet.request(),
                Map.of("file", String.valueOf(kept.id()), "tally", tally.text()));
        return new Step.Done();
    }

    /** What is withheld in the files of a signed answer, for whoever may read the answer; before, for staff. */
    public List<Burned> withheld(String number) {
        RequestRecord request = moves.find(number);
        Handling handling = request.state().handling();
        boolean signed = handling.answered();
        if (!signed && !account.may(Permission.INFORMATION_READ)) {
            return List.of();
        }
        Map<Long, String> names = new HashMap<>();
        files.files(request.id()).stream()
                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                .forEach(file -> names.put(file.id(), file.name()));
        return store.burned(request.id()).stream()
                .filter(burned -> names.containsKey(burned.redacted())
                        && !burned.tally().lines().isEmpty())
                .map(burned -> burned.named(names.getOrDefault(burned.redacted(), burned.name())))
                .toList();
    }

    /** Whether a file of the answer has boxes that are not burned into it as they are now. */
    boolean unfinished(RequestRecord request) {
        List<Long> given = given(request);
        List<Burned> burned = store.burned(request.id());
        return burned.stream().anyMatch(one -> one.stale() && given.contains(one.redacted()))
                || given.stream()
                        .anyMatch(file -> !store.marks(request.id(), file).isEmpty());
    }

    private List<Long> given(RequestRecord request) {
        List<Long> given = new ArrayList<>();
        files.files(request.id()).stream()
                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                .forEach(file -> given.add(file.id()));
        return given;
    }

    private RedactionSheet locked(String number, long file) {
        account.require(Permission.INFORMATION_HANDLE);
        moves.lock(number);
        return sheet(number, file);
    }

    private Optional<Decision.Reason> against(RequestRecord request) {
        if (!request.state().officer().equals(OptionalLong.of(moves.me()))) {
            return Optional.of(Decision.Reason.NOT_YOUR_CASE);
        }
        return request.state().handling() == Handling.SEARCHING
                ? Optional.empty()
                : Optional.of(Decision.Reason.NOT_IN_THIS_STATE);
    }
}
